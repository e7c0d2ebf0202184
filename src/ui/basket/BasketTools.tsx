import type { Basket } from '../../domain/basket/basket.ts';
import type { Gathered } from '../../domain/basket/gathered.ts';
import { useAddressOf, useExplorer } from '../shared/explorer-context.ts';
import { viewOf } from '../../store/view.ts';
import { BasketExports } from './BasketExports.tsx';
import { BasketLinkField } from './BasketLinkField.tsx';
import { KitChoices } from './KitChoices.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { useBasketLink } from './use-basket-link.ts';
import type { Kit } from './use-kit.ts';
import styles from './Basket.module.css';

interface BasketToolsProps {
  readonly basket: Basket;
  readonly items: readonly Gathered[];
  readonly kit: Kit | null;
  readonly title: string;
}

/** What can be done with the whole basket. A kit offers no file: every form of it holds the answers. */
export function BasketTools({ basket, items, kit, title }: BasketToolsProps) {
  const choices = useExplorer((explorer) => explorer.view.choices);
  const link = useBasketLink(basket, choices);
  const addressOf = useAddressOf();
  const page = new URL(addressOf(viewOf({ kind: 'basket' })), location.origin).href;
  return (
    <>
      <PrintedHead forClass={kit?.sheet === true} />
      <section aria-label="Hand it on" className={styles.tools}>
        <BasketLinkField basket={basket} link={link} />
        <div className={styles.row}>
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
          {kit === null && <BasketExports title={title} items={items} link={link ?? page} />}
        </div>
        <KitChoices kit={kit} />
      </section>
    </>
  );
}
