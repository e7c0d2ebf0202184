import { useEffect, useRef, useState } from 'react';
import { viewOf } from '../../store/view.ts';
import { useExplorer } from '../shared/explorer-context.ts';

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
  const change = (value: string): void => (exploring ? ask(value) : setDraft(value));
  useTypedBefore(input, change);

  const value = exploring ? query : (draft ?? query);
  const commit = (): void => {
    setDraft(null);
    if (exploring) settle();
    else visit(viewOf({ kind: 'explore' }, { query: value }));
  };
  return { value, change, commit };
}

/** What was typed before the page came alive stands in the field and nowhere else: it counts. */
function useTypedBefore(
  input: React.RefObject<HTMLInputElement | null>,
  change: (value: string) => void,
): void {
  const changeNow = useRef(change);
  useEffect(() => {
    changeNow.current = change;
  });
  useEffect(() => {
    const typed = input.current?.value ?? '';
    if (typed !== '' && typed !== input.current?.defaultValue) changeNow.current(typed);
  }, [input]);
}
