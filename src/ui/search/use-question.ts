import { useState } from 'react';
import { viewOf } from '../../store/view.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { focusAnswer, stayInBox } from './focus-answer.ts';
import { useTypedBefore } from '../shared/use-typed-before.ts';

/** What stands in the search box, and what becomes of it. */
export interface QuestionInHand {
  readonly value: string;
  readonly change: (value: string) => void;
  /** What was typed is what is meant. */
  readonly commit: () => void;
}

/** On Explore the box is the store's query; on other pages it is a draft until it is sent there. */
export function useQuestion(input: React.RefObject<HTMLInputElement | null>): QuestionInHand {
  const exploring = useExplorer((explorer) => explorer.view.page.kind === 'explore');
  // Where quotes are checked, the words in the address are the quote, and not this box's.
  const query = useExplorer(({ view }) =>
    view.page.kind === 'check-a-quote' ? '' : view.criteria.query,
  );
  const ask = useExplorer((explorer) => explorer.ask);
  const settle = useExplorer((explorer) => explorer.settle);
  const visit = useExplorer((explorer) => explorer.visit);
  const [draft, setDraft] = useState<string | null>(null);
  const change = (value: string): void => {
    stayInBox();
    if (exploring) ask(value);
    else setDraft(value);
  };
  useTypedBefore(input, change);

  const value = exploring ? query : (draft ?? query);
  const commit = (): void => {
    setDraft(null);
    if (exploring) {
      settle();
      // The answer stands beyond all filters: who asked is taken to it.
      focusAnswer();
    } else visit(viewOf({ kind: 'explore' }, { query: value }));
  };
  return { value, change, commit };
}
