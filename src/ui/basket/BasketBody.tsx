import { useState } from 'react';
import type { BasketRead } from '../../domain/basket/basket-text.ts';
import { gathered } from '../../domain/basket/gathered.ts';
import type { Keeping } from '../../store/explorer-store.ts';
import { PagePart } from '../shared/PagePart.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { BasketTools } from './BasketTools.tsx';
import { ClassKit } from './ClassKit.tsx';
import { KeepingNotice } from './KeepingNotice.tsx';
import { OwnBasket } from './OwnBasket.tsx';
import { ReadingList } from './ReadingList.tsx';
import { SharedNotice } from './SharedNotice.tsx';
import type { Undo } from './undo.ts';
import type { Kit } from './use-kit.ts';

interface BasketBodyProps {
  readonly keeping: Keeping;
  /** The basket that came by link, or null for the reader's own. */
  readonly shared: BasketRead | null;
  readonly kit: Kit | null;
  readonly title: string;
}

/** All of the page that only the reader's machine knows: their own basket or a shared one, open or as a class kit. */
export function BasketBody({ keeping, shared, kit, title }: BasketBodyProps) {
  const [undo, setUndo] = useState<Undo | null>(null);
  return (
    <>
      <KeepingNotice keeping={keeping} />
      {shared === null ? (
        <OwnBasket kit={kit} title={title} undo={undo} setUndo={setUndo} />
      ) : (
        <SharedBasket kit={kit} title={title} shared={shared} onTaken={setUndo} />
      )}
    </>
  );
}

interface SharedBasketProps {
  readonly kit: Kit | null;
  readonly title: string;
  readonly shared: BasketRead;
  readonly onTaken: (undo: Undo | null) => void;
}

function SharedBasket({ kit, title, shared, onTaken }: SharedBasketProps) {
  const own = useExplorer((explorer) => explorer.basket);
  const items = gathered(shared.basket, useCorpus());
  return (
    <>
      <SharedNotice shared={shared} own={own} onTaken={onTaken} />
      {items.length > 0 && (
        <PagePart name="the basket’s tools">
          <BasketTools basket={shared.basket} items={items} kit={kit} title={title} />
        </PagePart>
      )}
      <PagePart name={kit === null ? 'what is collected' : 'the class kit'}>
        {kit === null ? <ReadingList items={items} /> : <ClassKit items={items} kit={kit} />}
      </PagePart>
    </>
  );
}
