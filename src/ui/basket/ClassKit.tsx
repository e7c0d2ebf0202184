import type { Gathered } from '../../domain/basket/gathered.ts';
import { AnswerKey } from './AnswerKey.tsx';
import type { Kit } from './use-kit.ts';
import { WorkSheet } from './WorkSheet.tsx';

interface ClassKitProps {
  readonly items: readonly Gathered[];
  readonly kit: Kit;
}

/** A work sheet, its key, or one after the other. */
export function ClassKit({ items, kit }: ClassKitProps) {
  return (
    <>
      {kit.sheet && <WorkSheet items={items} hidden={kit.hidden} />}
      {kit.key && <AnswerKey items={items} heading={kit.sheet ? 'Answer key' : null} />}
    </>
  );
}
