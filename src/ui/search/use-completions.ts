import { useState } from 'react';
import type { Completion } from '../../search/completions.ts';
import { exploreView, viewOf, type View } from '../../store/view.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import type { QuestionInHand } from './use-question.ts';

export interface Completions {
  readonly shown: readonly Completion[];
  readonly open: boolean;
  /** Place of the option the arrow keys are on, or null where the keys are in the text. */
  readonly active: number | null;
  readonly type: (value: string) => void;
  readonly accept: (completion: Completion) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

const none: readonly Completion[] = [];

export function useCompletions(question: QuestionInHand): Completions {
  const search = useExplorer((explorer) => explorer.search);
  const visit = useExplorer((explorer) => explorer.visit);
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const shown = wanted && !(search instanceof Promise) ? search.complete(question.value) : none;

  const close = (): void => {
    setWanted(false);
    setActive(null);
  };
  const type = (value: string): void => {
    question.change(value);
    setWanted(true);
    setActive(null);
  };
  const accept = (completion: Completion): void => {
    if (completion.kind === 'operator') return type(completion.query);
    close();
    question.change('');
    visit(viewOfCompletion(completion));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // While an input method composes, its keys are its own: Korean and Japanese are typed so.
    // Safari says so by the key code alone, at the Enter that ends composing.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const act = actionOf(event.key, shown, active);
    if (act === null) return;
    event.preventDefault();
    if (act === 'close') close();
    else if (act === 'accept')
      accept(shown[active ?? 0] ?? { kind: 'operator', query: question.value, label: '' });
    else setActive(act.move);
  };
  return { shown, open: shown.length > 0, active, type, accept, close, onKeyDown };
}

type Action = 'close' | 'accept' | { readonly move: number | null } | null;

/** What a key does; null leaves it to the field. */
function actionOf(key: string, shown: readonly Completion[], active: number | null): Action {
  if (shown.length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return { move: active === null ? 0 : (active + 1) % shown.length };
    case 'ArrowUp':
      return { move: active === null ? shown.length - 1 : active === 0 ? null : active - 1 };
    case 'Escape':
      return 'close';
    case 'Enter':
      return active === null ? null : 'accept';
    default:
      return null;
  }
}

function viewOfCompletion(completion: Exclude<Completion, { kind: 'operator' }>): View {
  switch (completion.kind) {
    case 'clause':
      return viewOf({ kind: 'clause', number: completion.number });
    case 'speaker':
      return viewOf({ kind: 'speaker', id: completion.id });
    case 'topic':
      return exploreView({ topic: [completion.id] });
  }
}
