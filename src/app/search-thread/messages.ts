import type { FarAnswer, FarQuestion } from '../../search/far-answers.ts';

/** To the thread: first where the corpus is, then questions. */
export type ToThread =
  | { readonly kind: 'corpus'; readonly address: string }
  | { readonly kind: 'question'; readonly id: number; readonly question: FarQuestion };

/** From the thread: one answer to each question. */
export interface FromThread {
  readonly id: number;
  readonly answer: FarAnswer;
}
