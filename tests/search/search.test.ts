import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { asking, found, keysOf, markedWords } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);
const find = (query: string): ReturnType<typeof search.find> => search.find(asking(query));
const tiersOf = (query: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    find(query).hits.map(({ tier }, place) => [found(search, query)[place] ?? '', tier]),
  );

describe('what is found', () => {
  it('finds from the first letter on', () => {
    expect(found(search, 't')).toContain('clause:1');
  });

  it('finds a clause by its number, alone and with the words people put before it', () => {
    for (const query of ['3', 'clause 3', 'Article 3', 'art. 3', 'art 3']) {
      expect(found(search, query)[0]).toBe('clause:3');
    }
  });

  it('takes a number in running words for a number', () => {
    expect(found(search, '3 billion')[0]).not.toBe('clause:3');
  });

  it('finds numbers as they are written and without the comma', () => {
    expect(found(search, '12000')).toEqual(['claim:ferries-carried-12000']);
    expect(found(search, '12,000 carts')).toEqual(['claim:ferries-carried-12000']);
    expect(found(search, '3.6 billion')).toEqual(['claim:tunnel-will-cost-3-6-billion']);
  });

  it('finds the same under every spelling and script of a name, the person first', () => {
    const expected = found(search, 'Han Mi-rae').toSorted();
    expect(expected).toEqual([
      'claim:tunnel-will-cost-3-6-billion',
      'quote:han-one-bore',
      'speaker:han-mi-rae',
    ]);
    for (const query of [
      'han mi rae',
      'Han Mirae',
      'HAN MI-RAE',
      '한미래',
      'Хан Ми Рэ',
      'Hahn Mi Rae',
    ]) {
      expect(found(search, query).toSorted()).toEqual(expected);
      expect(found(search, query)[0]).toBe('speaker:han-mi-rae');
    }
  });

  it('finds a person under the family name alone in another script', () => {
    expect(found(search, 'Гринстед').toSorted()).toEqual(found(search, 'Grinsted').toSorted());
  });

  it('puts words that were said before words about them when a speaker is asked for', () => {
    expect(found(search, 'han mi-rae')).toEqual([
      'speaker:han-mi-rae',
      'quote:han-one-bore',
      'claim:tunnel-will-cost-3-6-billion',
    ]);
  });

  it('does not take the last syllable of a name for initials', () => {
    expect(found(search, 'UN')).toContain('clause:2');
    expect(found(search, 'mi')).not.toContain('clause:4');
  });

  it('writes words with hyphens, without, and apart', () => {
    for (const query of ['self-governing', 'selfgoverning', 'self governing', 'coast guard']) {
      expect(found(search, query)).toEqual([
        query === 'coast guard' ? 'claim:smugglers-fear-tunnel' : 'clause:5',
      ]);
    }
  });

  it('finds American and British spellings by each other', () => {
    expect(found(search, 'harbor defense')).toEqual(['claim:harbour-defence-works']);
  });

  it('finds words that the corpus treats alike', () => {
    expect(found(search, 'contraband')).toContain('clause:3');
    expect(found(search, 'United Nations')).toContain('clause:2');
  });
});

describe('tiers', () => {
  it('puts words as typed before other forms of them, and says which is which', () => {
    expect(tiersOf('immigration')).toMatchObject({
      'clause:3': 'exact',
      'claim:immigration-office': 'exact',
    });
    expect(tiersOf('immigrants')).toEqual({
      'clause:3': 'similar',
      'claim:immigration-office': 'similar',
    });
  });

  it('takes case, diacritics, hyphens and blanks for no difference', () => {
    expect(tiersOf('SELF GOVERNING')).toEqual({ 'clause:5': 'exact' });
  });

  it('corrects a word the corpus does not know, and says so', () => {
    expect(find('tunel').corrections).toEqual([{ typed: 'tunel', used: ['tunnel'] }]);
    expect(tiersOf('inpsection')).toMatchObject({ 'clause:2': 'similar' });
  });

  it('corrects nothing that the corpus knows', () => {
    expect(find('tunnel').corrections).toEqual([]);
  });

  it('names what was added', () => {
    expect(find('contraband').added).toEqual(['smuggling', 'running goods']);
    expect(find('Гринстед pump').added).toEqual(['Grinsted']);
  });

  it('names nothing where nothing came of it', () => {
    expect(find('Han Mi-rae').added).toEqual([]);
  });

  it('falls back to some of the words only where nothing holds all', () => {
    expect(new Set(Object.values(tiersOf('flood pumps')))).not.toContain('some');
    const { hits } = find('flood timetable');
    expect(hits.map(({ tier }) => tier)).toEqual(hits.map(() => 'some'));
    expect(hits.length).toBeGreaterThan(0);
  });

  it('does not answer with less than half of what was asked', () => {
    expect(found(search, 'flood of purple elephants dancing')).toEqual([]);
  });

  it('answers a question by what holds all of it first, and by parts of it after', () => {
    const { hits } = find('who fears the tunnel');
    expect(keysOf({ ...find('x'), hits })[0]).toBe('claim:smugglers-fear-tunnel');
    expect(hits.at(-1)?.tier).toBe('some');
  });
});

describe('phrases and words left out', () => {
  it('holds to the wording of a phrase', () => {
    expect(found(search, '"without delay"')).toEqual(['clause:4']);
    expect(found(search, '"delay without"')).toEqual([]);
    expect(found(search, '"WITHOUT  Delay"')).toEqual(['clause:4']);
  });

  it('does not run a phrase over the gap in a quote', () => {
    expect(found(search, '"bore and"')).toEqual([]);
    expect(found(search, '"one bore"')).toEqual(['quote:han-one-bore']);
  });

  it('takes a single word in quotation marks exactly as it is', () => {
    expect(found(search, '"immigrants"')).toEqual([]);
  });

  it('leaves out a word in any form, and a phrase as it is', () => {
    expect(found(search, 'pumps -loans')).not.toContain('quote:grinsted-not-a-gift');
    expect(found(search, 'pumps -"a gift"')).not.toContain('quote:grinsted-not-a-gift');
    expect(found(search, 'pumps -"gift a"')).toContain('quote:grinsted-not-a-gift');
  });
});

describe('marks', () => {
  it('stand on whole words, names and phrases', () => {
    const text = 'Han Mi-rae said: send pumps without delay, by self-governing harbours.';
    expect(markedWords(text, search.marker('한미래')(text))).toEqual(['Han Mi-rae']);
    expect(markedWords(text, search.marker('"without delay"')(text))).toEqual(['without delay']);
    expect(markedWords(text, search.marker('harbor selfgoverning')(text))).toEqual([
      'self-governing',
      'harbours',
    ]);
    expect(markedWords(text, search.marker('pum')(text))).toEqual(['pumps']);
    expect(markedWords(text, search.marker('speaker:han -pumps')(text))).toEqual([]);
  });

  it('that overlap are one', () => {
    const text = 'They send pumps without delay.';
    const marker = search.marker('"pumps without" "without delay"');
    expect(markedWords(text, marker(text))).toEqual(['pumps without delay']);
  });

  it('are not put on words that only begin like one that stands in the text', () => {
    const text = 'The works, and the work of working men.';
    expect(markedWords(text, search.marker('work')(text))).not.toContain('The');
  });

  it('say in which field each hit holds the words, its own words first', () => {
    const hit = find('pumps').hits.find(({ item }) => item.kind === 'clause');
    expect(hit?.matches.map(({ field }) => field)).toEqual(['summary', 'operative words']);
    expect(hit?.excerpt?.field).toBe('summary');
  });

  it('show a speaker found by another name under it', () => {
    const hit = find('Гринстед').hits[0];
    expect(hit?.matches.map(({ field, text }) => [field, text])).toContainEqual([
      'other name',
      'Осрик Гринстед',
    ]);
  });
});

describe('an answer to nothing', () => {
  it('is everything in reading order, with no matches', () => {
    const { hits } = find('');
    expect(hits).toHaveLength(22);
    expect(hits.every(({ matches, excerpt }) => matches.length === 0 && excerpt === null)).toBe(
      true,
    );
    expect(hits[0]?.item.kind).toBe('clause');
  });

  it('is narrowed by filters in reading order', () => {
    expect(found(search, '', { topic: ['safety'], kind: ['clause'] })).toEqual([
      'clause:2',
      'clause:4',
    ]);
  });

  it('is nothing where signs were typed that make no word', () => {
    expect(found(search, '((((')).toEqual([]);
    expect(found(search, '🙂')).toEqual([]);
  });

  it('waits for the words of a phrase or an operator that has only been opened', () => {
    expect(found(search, '"')).toHaveLength(22);
    expect(found(search, 'speaker:')).toHaveLength(22);
    expect(found(search, '-')).toHaveLength(22);
  });
});
