import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/domain/corpus.ts';
import {
  forceOf,
  obligationRows,
  type ObligationFilter,
  type ObligationOrder,
} from '../../src/domain/obligations.ts';
import { corpora, secondCorpus } from '../fixtures/corpora.ts';

const everything: ObligationFilter = { force: [], topic: [], condition: [] };

const coded: Readonly<Record<number, object>> = {
  2: { force: 'may', trigger: null, conditions: [] },
  3: { force: 'shall', trigger: 'A release', conditions: [] },
  5: { force: 'aim', trigger: null, conditions: ['In spring'] },
};

/** The invented treaty with three of its five clauses coded, handed over in any order. */
const clauses = secondCorpus()
  .treaty.clauses.map((clause) => ({ ...clause, obligation: coded[clause.number] }) as Clause)
  .toReversed();

function numbers(asked: Partial<ObligationFilter>, order: ObligationOrder = 'clause'): number[] {
  return obligationRows(clauses, { ...everything, ...asked }, order).map(({ number }) => number);
}

describe('the table of obligations', () => {
  test.each<[ObligationOrder, number[]]>([
    ['clause', [1, 2, 3, 4, 5]],
    ['force', [3, 5, 2, 1, 4]],
    ['basis', [1, 3, 5, 2, 4]],
  ])('in the order of %s, equals in the treaty’s', (order, expected) => {
    expect(numbers({}, order)).toEqual(expected);
  });

  test.each<[string, Partial<ObligationFilter>, number[]]>([
    ['one force', { force: ['shall'] }, [3]],
    ['two forces', { force: ['may', 'aim'] }, [2, 5]],
    ['what is not coded', { force: ['not-coded'] }, [1, 4]],
    ['a trigger or a condition', { condition: ['with'] }, [3, 5]],
    ['neither', { condition: ['without'] }, [2]],
    ['both, which is all that is coded', { condition: ['with', 'without'] }, [2, 3, 5]],
    ['a topic', { topic: ['joint-bodies'] }, [2, 5]],
    ['a topic and a force', { topic: ['joint-bodies'], force: ['aim'] }, [5]],
    ['what no clause has', { topic: ['fishing'], condition: ['with'] }, []],
  ])('shows only the clauses with %s', (_, filter, expected) => {
    expect(numbers(filter)).toEqual(expected);
  });

  test.each(corpora)('of %s loses no clause to an order', (_, corpus) => {
    const { clauses: all } = corpus().treaty;
    for (const order of ['clause', 'force', 'basis'] as const)
      expect(
        obligationRows(all, everything, order)
          .map(({ number }) => number)
          .toSorted((a, b) => a - b),
      ).toEqual(all.map(({ number }) => number));
    for (const clause of all)
      expect(obligationRows(all, { ...everything, force: [forceOf(clause)] }, 'clause')).toContain(
        clause,
      );
  });
});
