import { expect, test } from 'vitest';
import { clauseOfValue, differs, valueOf } from '../../src/domain/comparing.ts';
import type { Comparison } from '../../src/domain/corpus.ts';
import { comparison } from './citation/references.ts';

const [value] = comparison.values;

function valued(changes: object | null): Comparison {
  return {
    ...comparison,
    values: changes === null ? [] : [{ ...value!, ...changes }],
  };
}

test('treaties differ where two known values are coded apart', () => {
  expect(differs([comparison, valued({ code: 'A drought' })], 'trigger')).toBe(true);
  expect(differs([comparison, valued({ text: 'Other words.' })], 'trigger')).toBe(false);
});

test('what was not seen of a treaty, or is not held, is no difference', () => {
  expect(differs([comparison, valued({ code: 'A drought', basis: 'unverified' })], 'trigger')).toBe(
    false,
  );
  expect(differs([comparison, valued(null)], 'trigger')).toBe(false);
  expect(valueOf(valued(null), 'trigger')).toBeUndefined();
  expect(differs([], 'trigger')).toBe(false);
});

test('a value names a clause by the first number of its article', () => {
  expect(clauseOfValue(value!)).toBe(5);
  expect(clauseOfValue({ ...value!, article: null })).toBeNull();
  expect(clauseOfValue({ ...value!, article: 'Preamble' })).toBeNull();
});
