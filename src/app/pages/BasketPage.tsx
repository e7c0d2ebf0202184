import { BasketBody } from '../../ui/basket/BasketBody.tsx';
import { useKit, type Kit } from '../../ui/basket/use-kit.ts';
import { useSharedBasket } from '../../ui/basket/use-shared-basket.ts';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { useExplorer } from '../../ui/shared/explorer-context.ts';
import styles from './BasketPage.module.css';

const name = 'Evidence basket';

/** What a reader collected. The page as it is served knows nothing of it: that stands in the reader's browser alone. */
export function BasketPage() {
  const own = useExplorer((explorer) => explorer.basket);
  const keeping = useExplorer((explorer) => explorer.keeping);
  const shared = useSharedBasket();
  const kit = useKit();
  const waits = keeping === null || shared === 'reading';
  const isShared = shared !== 'none';
  const basket = typeof shared === 'string' ? own : shared.basket;
  const title = basket.title || (isShared ? 'A shared basket' : name);
  return (
    <Page>
      <div>
        <PageHeading over={kindOf(isShared, kit)}>
          <bdi>{title}</bdi>
        </PageHeading>
        <div className={styles.lead}>
          <PageLead>
            Clauses, quotes and claims that you collect, in your order and with your notes. They
            stay in this browser; nobody sees them unless you hand them on.
          </PageLead>
        </div>
        <p className={styles.withoutScripts}>
          Without JavaScript this page can hold nothing. Every clause, quote and claim still has a
          page with a permanent address, to be bookmarked, cited and printed.
        </p>
        {waits && <p className={styles.waiting}>Reading the basket …</p>}
      </div>
      {!waits && (
        <BasketBody
          keeping={keeping}
          shared={typeof shared === 'string' ? null : shared}
          kit={kit}
          title={title}
        />
      )}
    </Page>
  );
}

function kindOf(isShared: boolean, kit: Kit | null): string {
  if (kit !== null) return kit.sheet ? 'Work sheet' : 'Answer key';
  return isShared ? 'Shared with you' : 'Collected by you';
}
