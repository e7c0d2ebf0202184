import { describe, expect, test } from 'vitest';
import type { WholeCorpus, Correction } from '../../../src/domain/corpus.ts';
import { citableKey, citablesOf } from '../../../src/domain/version/citables.ts';
import { standingSince, type Standing } from '../../../src/domain/version/standing.ts';
import { secondCorpus } from '../../fixtures/corpora.ts';
import { correctedCorpus, versionIn } from '../../fixtures/corrected-corpus.ts';

const before = versionIn(secondCorpus(), 'clause:3');
const after = correctedCorpus();
const present = versionIn(after, 'clause:3');
const told = after.corrections[0]!;

function standing(version: string, corpus: WholeCorpus = after): Standing {
  const clause = citablesOf(corpus).find((item) => citableKey(item) === 'clause:3')!;
  return standingSince(version, clause, corpus, corpus.corrections);
}

/** A correction of the clause from one version to another, on a day. */
function step(date: string, from: string, to: string): Correction {
  return { ...told, date, reason: `${from} to ${to}`, changes: [{ item: 'clause:3', from, to }] };
}

function withLog(...corrections: readonly Correction[]): WholeCorpus {
  return { ...after, corrections };
}

function reasons(found: Standing): readonly string[] {
  return found.kind === 'changed' ? found.corrections.map(({ reason }) => reason) : [found.kind];
}

test('the present version is the same, in capitals too', () => {
  expect(standing(present)).toEqual({ kind: 'same' });
  expect(standing(present.toUpperCase())).toEqual({ kind: 'same' });
});

test('a former version leads to the correction that changed it', () => {
  expect(standing(before)).toEqual({ kind: 'changed', corrections: [told] });
});

test.each(['aaaaaaaa', '', 'damaged', '__proto__', before.slice(0, 7)])(
  '%j is no version the log holds',
  (version) => {
    expect(standing(version)).toEqual({ kind: 'unknown' });
  },
);

test('a version that the log tells of for another item only is unknown here', () => {
  const other = { ...told, changes: [{ item: 'clause:2', from: before, to: present }] };
  expect(standing(before, withLog(other))).toEqual({ kind: 'unknown' });
});

describe('several corrections', () => {
  const [first, second] = ['aaaaaaaa', 'bbbbbbbb'];

  test('are all given, from the link’s version on, by day and not by their order in the file', () => {
    const log = withLog(
      step('2009-05-03', second, present),
      step('2009-05-01', before, first),
      step('2009-05-02', first, second),
    );
    expect(reasons(standing(before, log))).toEqual([
      `${before} to aaaaaaaa`,
      'aaaaaaaa to bbbbbbbb',
      `bbbbbbbb to ${present}`,
    ]);
    expect(reasons(standing(second, log))).toEqual([`bbbbbbbb to ${present}`]);
  });

  test('of which one took another back: only what came after counts', () => {
    const log = withLog(
      step('2009-05-01', before, first),
      step('2009-05-02', first, before),
      step('2009-05-03', before, present),
    );
    expect(reasons(standing(before, log))).toEqual([`${before} to ${present}`]);
  });

  test('that lead elsewhere do not explain what stands there now', () => {
    expect(standing(before, withLog(step('2009-05-01', before, first)))).toEqual({
      kind: 'unknown',
    });
  });
});
