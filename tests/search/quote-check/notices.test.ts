import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/domain/corpus.ts';
import { itemKey } from '../../../src/domain/item.ts';
import { checkQuote } from '../../../src/search/quote-check/check-quote.ts';
import { smallCorpus } from '../small-corpus.ts';

const [first] = smallCorpus.quotes;

function quoteOf(text: string, id: string): Quote {
  // The id is branded where a corpus is parsed.
  return { ...first!, id: id as Quote['id'], segments: [{ text, start: 0, end: text.length }] };
}

/** The small corpus with these quotes alone. */
function holding(...texts: readonly string[]) {
  return { ...smallCorpus, quotes: texts.map((text, at) => quoteOf(text, `quote-${at}`)) };
}

/** What is called out where the one was printed and the other pasted. */
function notices(printed: string, pasted: string): readonly string[] {
  const result = checkQuote(holding(printed), pasted);
  if (!('notices' in result)) throw new Error(`${result.kind} has no notices`);
  return result.notices.map(
    ({ kind, change, printed: from, pasted: to }) =>
      `${kind} ${change}: ${from.join(' ')} > ${to.join(' ')}`,
  );
}

describe('a name', () => {
  test.each([
    // A speaker's, in any of its spellings, also where it begins a sentence.
    ['the boats of the lake went out', 'Grinsted the boats of the lake went out', 'Grinsted'],
    ['the boats of the lake went out', 'Hahn the boats of the lake went out', 'Hahn'],
    // A party's, by its long name and its short one.
    ['the boats of the lake went out', 'the boats of Mirland the lake went out', 'Mirland'],
    ['the boats of the lake went out', 'Mirish the boats of the lake went out', 'Mirish'],
    ['the boats of the lake went out', 'Republic the boats of the lake went out', 'Republic'],
    // Any other word with a capital inside a sentence.
    ['the boats of the lake went out', 'the boats of Tessaly the lake went out', 'Tessaly'],
    [
      'he said: boats of the lake went out',
      'he said: the Zephyr boats of the lake went out',
      'Zephyr',
    ],
  ])('that was added to %j is called out: %j', (printed, pasted, name) => {
    expect(notices(printed, pasted)).toEqual([`name added:  > ${name}`]);
  });

  test.each([
    ['the boats of the lake went out', 'Yesterday the boats of the lake went out'],
    ['boats went. the lake was calm and wide', 'boats went. “Yesterday the lake was calm and wide'],
    ['boats went… the lake was calm and wide', 'boats went… Yesterday the lake was calm and wide'],
    ['the boats of the lake went out', 'the boats I saw of the lake went out'],
    ['the boats of the lake went out', 'the boats I’ve seen of the lake went out'],
    // Unnamed speakers and documents are called by words of the language.
    ['the small boats of the lake went out', 'Unnamed the small boats of the lake went out'],
    ['the small boats of the lake went out', 'Convention the small boats of the lake went out'],
    ['the small boats of the lake went out', 'the small grinsted boats of the lake went out'],
  ])('is none that begins a sentence, or is “I”, or has no capital: %j, %j', (printed, pasted) => {
    expect(notices(printed, pasted)).toEqual([]);
  });
});

describe('a number', () => {
  test.each([
    ['they sent four boats to the lake', 'they sent 40 boats to the lake', 'four > 40'],
    ['they sent a boat to the lake', 'they sent two boat to the lake', 'a > two'],
    ['they sent one boat to the lake', 'they sent three boat to the lake', 'one > three'],
    ['they sent half boats to the lake', 'they sent once boats to the lake', 'half > once'],
  ])('%j, %j', (printed, pasted, change) => {
    expect(notices(printed, pasted)).toEqual([`number changed: ${change}`]);
  });

  test('“a” and “one” alone are no numbers', () => {
    expect(notices('they sent a boat to the lake', 'they sent the boat to the lake')).toEqual([]);
    expect(notices('they sent one boat to the lake', 'they sent that boat to the lake')).toEqual(
      [],
    );
  });

  test('of which both sides hold the same is not called out', () => {
    expect(notices('they sent four old boats over', 'they sent four boats over')).toEqual([]);
  });
});

describe('a negation in a first syllable', () => {
  test.each([
    [
      'the lawful boats of the lake',
      'the unlawful boats of the lake',
      ['negation added: lawful > unlawful'],
    ],
    [
      'the dishonest men of the lake',
      'the honest men of the lake',
      ['negation lost: dishonest > honest'],
    ],
    // The same end is not enough, nor a word too short to be one.
    ['the great boats of the lake', 'the repeat boats of the lake', []],
    ['the to boats of the lake', 'the into boats of the lake', []],
    ['the unready boats of the lake', 'the unready ships of the lake', []],
  ])('%j, %j', (printed, pasted, expected) => {
    expect(notices(printed, pasted)).toEqual(expected);
  });
});

describe('what a part of a sentence leaves out', () => {
  const printed = 'If asked, we will not open the old gate to them unless they pay, or never';

  test('is told of the same clause, before it and after it, and of no other', () => {
    expect(notices(printed, 'open the old gate')).toEqual([
      'negation lost: not > ',
      'condition lost: unless > ',
      'modal lost: will > ',
    ]);
    expect(notices(printed, 'we will not open the old gate to them unless they pay')).toEqual([]);
    expect(notices(printed, 'If asked')).toEqual([]);
    expect(notices(printed, 'or never')).toEqual([]);
    expect(notices('We will not open', 'We will')).toEqual(['negation lost: not > ']);
    expect(notices('They never open gates', 'open gates')).toEqual(['negation lost: never > ']);
  });

  test('is not asked of one word alone', () => {
    expect(notices(printed, 'gate')).toEqual([]);
  });
});

describe('so few words prove little', () => {
  const isShort = (pasted: string): boolean => {
    const result = checkQuote(holding('the old gate of the lake was shut'), pasted);
    if (!('isShort' in result)) throw new Error(result.kind);
    return result.isShort;
  };

  test('one word that says something, with whatever others, is short; two are not', () => {
    expect(isShort('the old')).toBe(true);
    expect(isShort('of the lake')).toBe(true);
    expect(isShort('old gate')).toBe(false);
    expect(isShort('gate of the lake was')).toBe(false);
  });
});

describe('of two places that hold the words', () => {
  const corpus = holding('The Gate was shut at night', 'the gate was shut', 'so the gate was shut');

  test('the one sign for sign comes before those that differ, and the whole before a part', () => {
    const result = checkQuote(corpus, 'the gate was shut');
    if (result.kind !== 'exact') throw new Error(result.kind);
    expect(result.places.map(({ item }) => itemKey(item))).toEqual([
      'quote:quote-1',
      'quote:quote-2',
    ]);
    expect(result.places.map(({ isWhole }) => isWhole)).toEqual([true, false]);
  });

  test('the first that is sign for sign the same is meant, inside one wording too', () => {
    const twice = checkQuote(holding('The Gate shut, then the gate shut'), 'the gate');
    expect(twice.kind === 'exact' && twice.places[0]?.spans).toEqual([{ start: 20, end: 28 }]);
  });
});

describe('pieces of several quotes', () => {
  const one = 'the old gate of the lake was shut';
  const other = 'the boats of the strait went home';

  test('run together are told apart, the longest first, and none of fewer than four words', () => {
    const result = checkQuote(
      holding(one, other),
      'the old gate of the lake boats of the strait went',
    );
    if (result.kind !== 'stitched') throw new Error(result.kind);
    expect(result.fragments.map(({ pasted }) => pasted)).toEqual([
      'the old gate of the lake',
      'boats of the strait went',
    ]);
    expect(checkQuote(holding(one, other), 'the old gate of strait went home').kind).not.toBe(
      'stitched',
    );
  });

  test('out of one quote alone are that quote, altered', () => {
    expect(checkQuote(holding(one, other), 'of the lake was shut the old gate of').kind).toBe(
      'altered',
    );
  });

  test('between ellipses need three words each, and all must stand somewhere', () => {
    const parted = (pasted: string) => checkQuote(holding(one, other), pasted).kind;
    expect(parted('the old gate … went home')).not.toBe('stitched');
    expect(parted('the old gate … strait went home')).toBe('stitched');
    expect(parted('the old gate … nothing of the kind')).not.toBe('stitched');
    expect(parted('the old gate . . . strait went home')).toBe('stitched');
    expect(parted('the old gate [...] strait went home')).toBe('stitched');
    expect(parted('the old gate [.] strait went home')).not.toBe('stitched');
  });
});

describe('what is checked of a pasted text', () => {
  const printed = 'the old gate of the lake was shut';

  test('is what stands in marks of any kind, where words stand outside them too', () => {
    for (const [open, close] of ['“”', '„“', '«»', '""', '＂＂']) {
      const result = checkQuote(
        holding(printed),
        `He said ${open}old gate of the lake${close}, and left.`,
      );
      expect([result.kind, result.unchecked]).toEqual(['exact', ['He said', 'and left']]);
    }
  });

  test('is all of it where nothing stands outside the marks, or nothing in them', () => {
    expect(checkQuote(holding(printed), '“old gate of the lake”!').unchecked).toEqual([]);
    const empty = checkQuote(holding(printed), 'old gate “ ” of the lake');
    expect([empty.kind, empty.unchecked]).toEqual(['typography', []]);
  });

  test('is its beginning where it is too long, and that is said', () => {
    const long = `${'water '.repeat(333)}👩`;
    expect(checkQuote(holding(printed), long).capped).toBe(false);
    expect(checkQuote(holding(printed), `${long}x`).capped).toBe(true);
    expect(checkQuote(holding(printed), `x${long}`).capped).toBe(true);
  });
});

describe('what comes nearest to words that stand nowhere', () => {
  const corpus = {
    ...holding('boats cross the strait at dawn', 'pumps and boats of the northern harbour'),
    claims: [],
  };
  const nearest = (pasted: string): readonly string[] => {
    const result = checkQuote(corpus, pasted);
    return result.kind === 'missing' ? result.nearest.map(itemKey) : [result.kind];
  };

  test('shares most with it, rare words counting for more', () => {
    expect(nearest('harbour authorities bought boats')).toEqual(['quote:quote-1']);
    expect(nearest('strait authorities bought boats')[0]).toBe('quote:quote-0');
  });

  test('shares two words, or the only one there is', () => {
    expect(nearest('harbour authorities')).toEqual([]);
    expect(nearest('Harbours')).toEqual(['quote:quote-1', 'clause:5']);
  });

  test('is a clause too, by its title, its summary or its operative words', () => {
    for (const pasted of ['inspection before safety', 'office works', 'notice every hour'])
      expect([pasted, nearest(pasted)]).toEqual([pasted, expect.arrayContaining(['clause:2'])]);
  });
});

describe('of several quotes that hold the same words', () => {
  const placesOf = (pasted: string, ...printed: readonly string[]): readonly string[] => {
    const result = checkQuote(holding(...printed), pasted);
    return 'places' in result
      ? [result.kind, ...result.places.map(({ item }) => itemKey(item))]
      : [result.kind];
  };

  test('one that is whole comes before one that goes on', () => {
    expect(
      placesOf('boats cross at dawn', 'the boats cross at dawn and dusk', 'boats cross at dawn'),
    ).toEqual(['exact', 'quote:quote-1', 'quote:quote-0']);
  });

  test('one that has them sign by sign is the answer, and others are not told beside it', () => {
    expect(
      placesOf('boats cross at dawn', 'boats cross — at dawn', 'boats cross at dawn and dusk'),
    ).toEqual(['exact', 'quote:quote-1']);
  });
});

test.each([
  [
    'the side sends boats depending on the weather',
    'the side sends boats',
    'condition lost: depending > ',
  ],
  [
    'the side sends boats at the request of the other',
    'the side sends boats',
    'condition lost: request > ',
  ],
  [
    'the side temporarily sends boats to the lake',
    'the side sends boats to the lake',
    'time lost: temporarily > ',
  ],
])('“%s”, cut to “%s”, has lost what it hung on', (printed, pasted, expected) => {
  expect(notices(printed, pasted)).toContain(expected);
});
