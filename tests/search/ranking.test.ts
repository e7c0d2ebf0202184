import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { realCorpus } from '../fixtures/corpora.ts';
import { asking, found, keysOf } from './asking.ts';

const search = createSearch(realCorpus());
const find = (query: string): ReturnType<typeof search.find> => search.find(asking(query));
const first = (query: string): string => found(search, query)[0] ?? 'nothing';

describe('the shipped corpus', () => {
  it('finds clause 17 under its subject misspelt twice', () => {
    // The clause says "migration" and the article "immigration": a correction and a synonym lead to it.
    const { hits, corrections } = find('ilegal imigration');
    expect(keysOf({ ...find(''), hits }).slice(0, 2)).toEqual([
      'clause:17',
      'claim:illegal-immigration',
    ]);
    expect(corrections.map(({ used }) => used)).toEqual([['illegal'], ['immigration']]);
  });

  it('finds the same under every spelling of a name, the person first', () => {
    const expected = found(search, 'Kim Jong-un').toSorted();
    expect(expected.length).toBeGreaterThan(8);
    for (const query of [
      'Kim Jong Un',
      'kim jongun',
      '김정은',
      'Ким Чен Ын',
      'Kim Chong-un'.replace('Chong-un', 'Chŏng-ŭn'),
    ]) {
      expect(found(search, query).toSorted()).toEqual(expected);
      expect(first(query)).toBe('speaker:kim-jong-un');
    }
  });

  it('keeps his namesakes apart', () => {
    // "Kim" alone is half the cast; the whole name is one man.
    expect(found(search, 'Kim Jong-un')).not.toContain('claim:frunze-plot-crushed');
    expect(first('Kim Il-sung')).not.toBe('speaker:kim-jong-un');
  });

  it('finds a figure as one thing', () => {
    expect(found(search, '4.8 million')).toEqual(['claim:shells-capacity-4-8-million']);
  });

  it.each([
    ['4', 'clause:4'],
    ['article 4', 'clause:4'],
    ['art. 16', 'clause:16'],
    ['제4조', 'clause:4'],
    // What it forbids is called sanctions by everybody but the text.
    ['sanctions', 'clause:16'],
    ['what does the treaty say about sanctions', 'clause:16'],
    ['UN', 'clause:7'],
    ['armed attack', 'clause:4'],
    // The treaty in force ends the one before it: that is what "2000 treaty" asks for.
    ['2000 treaty', 'clause:22'],
    ['weapons of mass destruction', 'clause:17'],
    // Side by side and in this order, the words are the name of a war.
    ['korean war', 'claim:chinese-troops-left-1958'],
    // A name asks for the person before what the person said.
    ['lankov', 'speaker:andrei-lankov'],
    ['Ланьков', 'speaker:andrei-lankov'],
    ['무력침공', 'clause:4'],
    ['paper treaty', 'claim:maybe-paper-treaty'],
  ])('answers %s with %s first', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('puts what a speaker said before what was made of it', () => {
    const kinds = find('Gatling').hits.map(({ item }) => item.kind);
    expect(kinds.slice(0, 4)).toEqual(['speaker', 'quote', 'quote', 'quote']);
  });

  it('does not find initials in the last syllable of a name', () => {
    const exact = find('UN').hits.filter(({ tier }) => tier === 'exact');
    expect(exact.map(({ item }) => item.kind)).not.toContain('speaker');
  });

  it('finds nothing for a nonsense word, and says what was searched', () => {
    const { hits, searched } = find('flurbo');
    expect(hits).toEqual([]);
    expect(searched.clause).toBe(23);
  });

  it('finds from the first letter, and more narrowly with each', () => {
    const counts = ['e', 'ex', 'ext', 'extr', 'extra', 'extrad'].map(
      (query) => find(query).hits.length,
    );
    expect(counts.at(0)).toBeGreaterThan(20);
    expect(counts.at(-1)).toBe(1);
    expect(counts.toSorted((one, other) => other - one)).toEqual(counts);
  });
});
