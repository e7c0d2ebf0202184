import type { Corpus } from '../domain/corpus.ts';
import { eventKinds, forces, variables, verdicts } from '../domain/vocabulary.ts';
import type { Page } from './page.ts';

/** What is ticked on pages with filters of their own, by the key that stands in the address. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export const noChoices: Choices = {};

/** What may be chosen on a kind of page: the values by key, in the order in which they are shown. */
export function choicesOn(kind: Page['kind'], corpus: Corpus): Choices {
  switch (kind) {
    case 'checks':
      return { verdict: verdicts };
    case 'obligations':
      return {
        force: [...forces, 'not-coded'],
        topic: corpus.topics.map(({ id }) => id),
        condition: ['with', 'without'],
        order: ['clause', 'force', 'basis'],
      };
    case 'compare':
      return {
        with: corpus.contents.comparisons.map(({ id }) => id),
        row: variables,
        rows: ['differing'],
      };
    case 'basket':
      return { hide: ['speakers', 'verdicts', 'notes'], show: ['sheet', 'key'] };
    case 'timeline':
      return { kind: eventKinds };
    default:
      return noChoices;
  }
}

/** Only what may be chosen, each value once, in its shown order; keys with nothing left are left out. */
export function choicesAmong(
  possible: Choices,
  asked: (key: string) => readonly string[],
): Choices {
  return Object.fromEntries(
    Object.entries(possible)
      .map(([key, values]) => [key, values.filter((value) => asked(key).includes(value))] as const)
      .filter(([, values]) => values.length > 0),
  );
}
