import { expect, test } from 'vitest';
import { conceptsOf } from '../../src/search/concepts.ts';
import { analyse } from '../../src/search/placed-terms.ts';
import { vocabularyBuilder } from '../../src/search/vocabulary.ts';
import { smallCorpus } from './small-corpus.ts';

const concepts = conceptsOf(smallCorpus);

function vocabularyOf(...texts: readonly string[]) {
  const builder = vocabularyBuilder();
  for (const text of texts) builder.add(analyse(text, concepts));
  return builder.build();
}

const vocabulary = vocabularyOf(
  'Tunnels go down. The pumps stop, and pumps rest.',
  'Pumps again; a lump, a rump and an opals show. Ferries 1200x, 3.6 and x9.',
);

test('a word is known in its compared form, and counted', () => {
  expect(vocabulary.knows('pumps')).toBe(true);
  expect(vocabulary.knows('pump')).toBe(false);
  expect(vocabulary.count('pumps')).toBe(3);
  expect(vocabulary.count('nothing')).toBe(0);
});

test('it is written as inside a sentence, once that has been seen, and as at its head before', () => {
  expect(vocabulary.surface('pumps')).toBe('pumps');
  expect(vocabulary.surface('tunnels')).toBe('Tunnels');
  expect(vocabulary.surface('nothing')).toBe('nothing');
  expect(vocabularyOf('pumps Pumps').surface('pumps')).toBe('pumps');
  expect(vocabularyOf('Pumps pumps').surface('pumps')).toBe('pumps');
});

test('its stem is known as one, and is no word', () => {
  expect(vocabulary.knowsStem('~tunnel')).toBe(true);
  expect(vocabulary.knowsStem('tunnels')).toBe(false);
  expect(vocabulary.knows('~tunnel')).toBe(false);
});

test('words of four letters and more are listed by the first; numbers and mixtures are not', () => {
  expect(vocabulary.begunBy('p')).toEqual(['pumps']);
  expect(vocabulary.begunBy('s')).toEqual(['stop', 'show']);
  expect(vocabulary.begunBy('q')).toEqual([]);
  expect(vocabulary.begunBy('1')).toEqual([]);
  expect(vocabulary.begunBy('x')).toEqual([]);
  expect(vocabulary.letters).toEqual(expect.arrayContaining(['t', 'd', 'p', 'l', 'f']));
  expect(vocabulary.letters).not.toContain('1');
});

test('a word that begins otherwise is found: its first letter changed, left out, added, or swapped', () => {
  expect(vocabulary.otherwiseBegun('bump')).toEqual(['lump', 'rump']);
  expect(vocabulary.otherwiseBegun('umps')).toEqual(['pumps']);
  expect(vocabulary.otherwiseBegun('rpumps')).toEqual(['pumps']);
  expect(vocabulary.otherwiseBegun('upmps')).toEqual(['pumps']);
  // Never itself, nor what begins alike.
  expect(vocabulary.otherwiseBegun('lump')).toEqual(['rump']);
  expect(vocabulary.otherwiseBegun('zzzz')).toEqual([]);
});
