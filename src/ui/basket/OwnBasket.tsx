import { gathered } from '../../domain/basket/gathered.ts';
import { PagePart } from '../shared/PagePart.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { BasketList } from './BasketList.tsx';
import { BasketTools } from './BasketTools.tsx';
import { ClassKit } from './ClassKit.tsx';
import { HowToCollect } from './HowToCollect.tsx';
import { TitleField } from './TitleField.tsx';
import { UndoLine } from './UndoLine.tsx';
import { basketReport } from './basket-report.ts';
import { elementIdOf } from './element-id.ts';
import type { Undo } from './undo.ts';
import type { Kit } from './use-kit.ts';

interface OwnBasketProps {
  readonly kit: Kit | null;
  readonly title: string;
  readonly undo: Undo | null;
  readonly setUndo: (undo: Undo | null) => void;
}

/** The reader's own basket, to be put in order. Whatever is taken out can be had back. */
export function OwnBasket({ kit, title, undo, setUndo }: OwnBasketProps) {
  const basket = useExplorer((explorer) => explorer.basket);
  const items = gathered(basket, useCorpus());
  const takeBack = useTakingBack(undo, setUndo);
  if (items.length === 0 && undo === null) return <HowToCollect />;
  if (items.length > 0 && kit !== null) {
    return (
      <>
        <PagePart name="the basket’s tools">
          <BasketTools basket={basket} items={items} kit={kit} title={title} />
        </PagePart>
        <PagePart name="the class kit">
          <ClassKit items={items} kit={kit} />
        </PagePart>
      </>
    );
  }
  return (
    <>
      {undo?.place === -1 && <UndoLine key={undo.words} undo={undo} onUndo={takeBack} />}
      {items.length > 0 && (
        <>
          <TitleField />
          <PagePart name="the basket’s tools">
            <BasketTools basket={basket} items={items} kit={null} title={title} />
          </PagePart>
        </>
      )}
      <PagePart name="what is collected">
        <BasketList items={items} undo={undo} onRemoved={setUndo} onUndo={takeBack} />
      </PagePart>
    </>
  );
}

/** Does the way back, and puts the focus on what has come back. */
function useTakingBack(undo: Undo | null, setUndo: (undo: null) => void): () => void {
  const change = useExplorer((explorer) => explorer.changeBasket);
  return () => {
    if (undo === null) return;
    change(undo.change, basketReport);
    setUndo(null);
    const id = undo.key === null ? 'page-heading' : elementIdOf(undo.key);
    // When it has been drawn again.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
}
