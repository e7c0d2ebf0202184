import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey } from '../../../src/domain/item.ts';
import { checkQuote } from '../../../src/search/quote-check/check-quote.ts';
import type { Notice, Place, QuoteCheck } from '../../../src/search/quote-check/quote-check.ts';
import { wordingsOf } from '../../../src/search/quote-check/wordings.ts';
import { smallCorpus } from '../small-corpus.ts';

const check = (pasted: string): QuoteCheck => checkQuote(smallCorpus, pasted);
const stretches = ({ wording, spans }: Place): readonly string[] =>
  spans.map(({ start, end }) => wording.slice(start, end));

/** The check, which must have come out so. */
function checked<Kind extends QuoteCheck['kind']>(
  kind: Kind,
  pasted: string,
): Extract<QuoteCheck, { kind: Kind }> {
  const result = check(pasted);
  if (result.kind !== kind) throw new Error(`expected ${kind}, found ${result.kind}: ${pasted}`);
  return result as Extract<QuoteCheck, { kind: Kind }>;
}

const notice = ({ kind, change, printed, pasted }: Notice): string =>
  `${kind} ${change}: ${printed.join(' ')} > ${pasted.join(' ')}`;

describe('what comes nearest', () => {
  it('is of each kind the one that shares the rarer words', () => {
    const { nearest } = checked('missing', 'the coastguard loans pumps, fears smuggling papers');
    expect(nearest.map(itemKey)).toEqual([
      'quote:grinsted-not-a-gift',
      'clause:3',
      'claim:smugglers-fear-tunnel',
    ]);
  });
});

describe('exact', () => {
  it('is a whole quote, with or without the marks around it', () => {
    for (const pasted of [
      'Fish never asked for a tunnel.',
      '“Fish never asked for a tunnel.”',
      ' "Fish never asked for a tunnel" ',
    ]) {
      const { places } = checked('exact', pasted);
      expect(places.map(({ item, isWhole }) => [itemKey(item), isWhole])).toEqual([
        ['quote:grinsted-fish', true],
      ]);
    }
  });

  it('is a part of a quote, and says so', () => {
    const { places } = checked('exact', 'asked for a tunnel');
    expect(places.map(({ isWhole }) => isWhole)).toEqual([false]);
  });

  it('is the operative words of a clause, in any language', () => {
    expect(checked('exact', 'at any hour and without notice').places[0]?.item.kind).toBe('clause');
    expect(checked('exact', '언제든지 검사할 수 있다').places[0]?.lang).toBe('ko');
  });

  it('is fragments of one quote in their order, joined by an ellipsis; what it stands for is said', () => {
    const result = checked('exact', 'shall send pumps … without delay');
    expect(result.places.flatMap(stretches)).toEqual(['shall send pumps', 'without delay']);
    expect(result.leftOut).toEqual(['and other help']);
    expect(checked('exact', 'shall send pumps ... without delay').leftOut).toEqual(result.leftOut);
  });

  it('says what was lost by cutting a sentence short', () => {
    expect(checked('exact', 'a gift').notices.map(notice)).toEqual(['negation lost: not > ']);
    expect(checked('exact', 'shall send pumps … its laws').notices.map(notice)).toEqual([
      'condition lost: accordance > ',
      'time lost: delay > ',
    ]);
  });

  it('is what stands inside quotation marks, where a reporter’s words stand outside them', () => {
    const result = checked(
      'exact',
      '“We dig one bore,” said Han Mi-rae, “and we dig it together.”',
    );
    expect(result.unchecked).toEqual(['said Han Mi-rae']);
    expect(result.places[0]?.isWhole).toBe(true);
  });
});

describe('the same but for typography', () => {
  it.each([
    ['fish never asked for a tunnel', ['letter case']],
    ['Fish never asked  for a tunnel', ['spaces']],
    ['Fish never asked for a túnnel', ['accents']],
    ['Ｆish never asked for a tunnel', ['letter forms']],
    ['Fish ne\u00adver asked for a tunnel', ['invisible signs']],
    ['This is not a gift it is a loan of pumps', ['punctuation']],
    ['This is not a gift—it is a loan of pumps', ['dashes and hyphens', 'spaces', 'punctuation']],
    ['We dig one bore, and we dig it together', ['interruption', 'spaces']],
  ])('%s', (pasted, differences) => {
    expect(checked('typography', pasted).differences).toEqual(differences);
  });

  it('does not take a possessive for typography', () => {
    expect(check('Fish’s never asked for a tunnel').kind).toBe('altered');
  });
});

describe('altered', () => {
  it.each([
    ['This is a gift, it is a loan of pumps.', ['negation lost: not > ']],
    ['This is not a gift, it is not a loan of pumps.', ['negation added:  > not']],
    [
      'may send pumps and other help without delay, in accordance with its laws',
      ['modal changed: shall > may'],
    ],
    // “Without delay” is “at once”, and turns nothing round; “without notice” does.
    ['shall send pumps and other help, in accordance with its laws', ['time lost: delay > ']],
    ['at any hour and with notice', ['negation lost: without > ']],
    ['shall send pumps and other help without delay', null],
    [
      'shall send two pumps and other help without delay, in accordance with its laws',
      ['number added:  > two'],
    ],
    ['This is not a gift, it is a loan of Mirish pumps.', ['name added:  > Mirish']],
    ['If asked, the other side will send pumps at once', ['condition added:  > If']],
  ])('%s', (pasted, notices) => {
    // Words cut off at the end of a wording are no change to what is left of it.
    const result = check(pasted);
    expect(result.kind === 'altered' ? result.notices.map(notice) : null).toEqual(notices);
  });

  it('finds a negation that hides in a first syllable', () => {
    const corpus = { ...smallCorpus, quotes: smallCorpus.quotes.map((quote) => ({ ...quote })) };
    const [first] = corpus.quotes;
    if (first === undefined) throw new Error('the small corpus has quotes');
    const text = 'We make an unconditional promise to the boatmen';
    const quote = { ...first, segments: [{ text, start: 0, end: text.length }] };
    const result = checkQuote(
      { ...corpus, quotes: [quote] },
      'We make a conditional promise to the boatmen',
    );
    expect(result.kind === 'altered' && result.notices.map(notice)).toContain(
      'negation lost: unconditional > conditional',
    );
    const bare = text.replace('an unconditional', 'a conditional');
    const added = checkQuote(
      {
        ...corpus,
        quotes: [{ ...first, segments: [{ text: bare, start: 0, end: bare.length }] }],
      },
      text,
    );
    expect(added.kind === 'altered' && added.notices.map(notice)).toContain(
      'negation added: conditional > unconditional',
    );
  });

  it('looks back into the clause before, where a negation was taken out of the part that is quoted', () => {
    const [first] = smallCorpus.quotes;
    if (first === undefined) throw new Error('the small corpus has quotes');
    const text = 'We will surely not yield, the ministers promised the lake gate';
    const quote = { ...first, segments: [{ text, start: 0, end: text.length }] };
    const result = checkQuote(
      { ...smallCorpus, quotes: [quote] },
      'will yield, the ministers promised the lake gate',
    );
    expect(result.kind === 'altered' && result.notices.map(notice)).toEqual([
      'negation lost: not > ',
    ]);
  });

  it('shows the printed words against the pasted ones, and both can be put together again', () => {
    const pasted = 'This is a great gift, it is a loan of old pumps';
    const { parts, place } = checked('altered', pasted);
    expect(
      parts.map(({ kind, printed, pasted: own }) => [kind, printed.trim(), own.trim()]),
    ).toEqual([
      ['same', 'This is', 'This is'],
      ['left-out', 'not', ''],
      ['same', 'a', 'a'],
      ['added', '', 'great'],
      ['same', 'gift, it is a loan of', 'gift, it is a loan of'],
      ['added', '', 'old'],
      ['same', 'pumps', 'pumps'],
    ]);
    expect(parts.map((part) => part.pasted).join('')).toBe(pasted);
    expect(parts.map((part) => part.printed).join('')).toBe(stretches(place).join(''));
  });
});

describe('stitched', () => {
  it('is fragments from two places, each of them named', () => {
    const { fragments } = checked('stitched', 'Fish never asked for … a loan of pumps');
    expect(fragments.map(({ place }) => itemKey(place.item))).toEqual([
      'quote:grinsted-fish',
      'quote:grinsted-not-a-gift',
    ]);
  });

  it('is seen without an ellipsis too', () => {
    const { fragments } = checked(
      'stitched',
      'Fish never asked for a tunnel, it is a loan of pumps',
    );
    expect(fragments.map(({ pasted }) => pasted)).toEqual([
      'Fish never asked for a tunnel',
      'it is a loan of pumps',
    ]);
  });

  it('is fragments of one quote in the wrong order', () => {
    expect(check('a loan of pumps … this is not a gift').kind).toBe('stitched');
  });
});

describe('missing', () => {
  it('names the nearest quote, clause and claim', () => {
    const { nearest } = checked(
      'missing',
      'A flood will oblige each side to pump the other dry by law',
    );
    expect(nearest.map(itemKey)).toContain('clause:4');
  });

  it('takes the edition’s own words for no quotation', () => {
    const [summary] = smallCorpus.treaty.clauses.map((clause) => clause.summary);
    expect(check(summary ?? '').kind).toBe('missing');
  });

  it('has nothing near nonsense', () => {
    expect(checked('missing', 'flurbo wumpus plonk').nearest).toEqual([]);
  });

  it('is not said of nothing', () => {
    for (const pasted of ['', '   ', '((((', '“”', '…']) expect(check(pasted).kind).toBe('blank');
  });
});

describe('any text whatever', () => {
  it('is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (pasted) => {
        expect(() => check(pasted)).not.toThrow();
      }),
    );
  });

  it('is cut where it is too long to compare, and the answer says so', () => {
    const result = check('Fish never asked for a tunnel. '.repeat(1000));
    expect(result.capped).toBe(true);
  });

  it('that is a run of a wording’s own words is exact', () => {
    const wordings = wordingsOf(smallCorpus);
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings),
        fc.nat(),
        fc.nat(),
        ({ text, words }, from, length) => {
          const first = words[from % words.length];
          const last =
            words[Math.min(words.length - 1, (from % words.length) + (length % words.length))];
          const stretch = text.slice(first?.start, last?.end);
          fc.pre(stretch !== '' && !stretch.includes('…'));
          expect(check(stretch).kind).toBe('exact');
        },
      ),
    );
  });

  it('with one word dropped from inside a wording is never exact', () => {
    const long = wordingsOf(smallCorpus).filter(
      ({ words, text }) => words.length >= 6 && !text.includes('…'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ text, words }, pick) => {
        const dropped = words[1 + (pick % (words.length - 2))];
        if (dropped === undefined) return;
        const pasted = text.slice(0, dropped.start) + text.slice(dropped.end);
        expect(['altered', 'stitched', 'missing']).toContain(check(pasted).kind);
      }),
    );
  });
});
