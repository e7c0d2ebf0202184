import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { itemKey } from '../../../src/domain/item.ts';
import { checkQuote } from '../../../src/search/quote-check/check-quote.ts';
import type { DiffPart, Place, QuoteCheck } from '../../../src/search/quote-check/quote-check.ts';
import {
  comparedWords,
  type ComparedWord,
} from '../../../src/search/quote-check/compared-words.ts';
import { wordingsOf, type Wording } from '../../../src/search/quote-check/wordings.ts';
import { realCorpus } from '../../fixtures/corpora.ts';
import { hostileText, lettersOf } from '../../fixtures/hostile-texts.ts';
import { smallCorpus } from '../small-corpus.ts';

// Quotes of a corpus, edited as careless and as dishonest hands edit them.

interface Held {
  readonly corpus: Corpus;
  readonly wording: Wording;
}

const senses = 'not never without shall may must if unless until two twelve lawful'.split(' ');
const things =
  'we they the a lake gate boat minister water harbour promised open close build carry Vessen Orlaine old ' +
  'in with river letter sends keeps under friend winter bridge paper spoke';

/** Sentences nobody wrote, with the words that turn a sense round among others. */
const inventedSentences = fc
  .tuple(
    fc.shuffledSubarray([...things.split(' '), ...senses], { minLength: 6, maxLength: 24 }),
    fc.array(fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '; ', '. ', ' — ', '-'), {
      minLength: 24,
      maxLength: 24,
    }),
  )
  .map(([words, gaps]) =>
    words.map((word, at) => (at === 0 ? word : `${gaps[at]}${word}`)).join(''),
  );

function withQuotes(texts: readonly string[]): Corpus {
  const [quote] = smallCorpus.quotes;
  if (quote === undefined) throw new Error('The small corpus has quotes.');
  const quotes = texts.map((text, place) => ({
    ...quote,
    id: `invented-${place}` as typeof quote.id,
    segments: [{ text, start: 0, end: text.length }],
  }));
  return { ...smallCorpus, quotes };
}

const invented: fc.Arbitrary<Held> = fc
  .array(inventedSentences, { minLength: 1, maxLength: 3 })
  .map((texts) => {
    const corpus = withQuotes(texts);
    return { corpus, wording: wordingsOf(corpus)[0]! };
  });

/** Wordings without the sign for an interruption, which a pasted text would be parted at. */
const shipped: fc.Arbitrary<Held> = fc.constantFrom(
  ...[smallCorpus, realCorpus()].flatMap((corpus) =>
    wordingsOf(corpus)
      .filter(({ text }) => !/…|\.\.\.|["“”„«»＂]/.test(text))
      .map((wording) => ({ corpus, wording })),
  ),
);

const held = fc.oneof({ weight: 2, arbitrary: invented }, { weight: 1, arbitrary: shipped });

/** A run of the words of a wording, and how many stand before it. */
const stretches = fc.tuple(held, fc.nat(), fc.nat()).map(([{ corpus, wording }, from, length]) => {
  const { words } = wording;
  const first = from % words.length;
  const last = Math.min(words.length - 1, first + (length % words.length));
  const own = words.slice(first, last + 1);
  const text = wording.text.slice(own[0]!.start, own.at(-1)!.end);
  // A corpus is too much to print beside a failure.
  const shown = (): string => JSON.stringify({ wording: wording.text, text });
  return { corpus, wording, words: own, text, [fc.toStringMethod]: shown };
});

const negating = ['not', 'never', 'no', 'cannot', 'without', 'hardly'];

function printedAt({ wording, spans }: Place): string {
  return spans.map(({ start, end }) => wording.slice(start, end)).join(' ');
}

/** What a check says must be there to be seen: nothing is found that does not stand in the corpus. */
function claimsNothingThatIsNotThere(pasted: string, check: QuoteCheck): void {
  const places = 'places' in check ? check.places : [];
  for (const place of places) {
    expect(lettersOf(printedAt(place))).not.toBe('');
    expect(lettersOf(pasted)).toContain(
      lettersOf(printedAt({ ...place, spans: place.spans.slice(0, 1) })),
    );
  }
  for (const { pasted: part, place } of check.kind === 'stitched' ? check.fragments : [])
    expect(lettersOf(part)).toBe(lettersOf(printedAt(place)));
  for (const { wording, spans } of [...places, ...('place' in check ? [check.place] : [])]) {
    let before = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      before = end;
    }
    expect(before).toBeLessThanOrEqual(wording.length);
  }
}

/** Whether words stand in one of the corpus's wordings just so, found without any of the code that is tried. */
function stands(text: string, corpus: Corpus): boolean {
  const run = (words: string): string =>
    ` ${words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')} `;
  return wordingsOf(corpus).some((wording) => run(wording.text).includes(run(text)));
}

/** Whether what is taken for a change of this wording is said to be such a one. */
function callsOut(check: QuoteCheck, { text }: Wording, change: RegExp): boolean {
  if (check.kind !== 'altered' || check.place.wording !== text) return true;
  return check.notices.some((notice) => change.test(`${notice.kind} ${notice.change}`));
}

describe('an exact copy', () => {
  it('is exact, and stands where it was taken from', () => {
    fc.assert(
      fc.property(stretches, ({ corpus, wording, text, words }) => {
        const check = checkQuote(corpus, text);
        expect(check.kind).toBe('exact');
        if (check.kind !== 'exact') return;
        const places = check.places.map(({ item }) => itemKey(item));
        expect(places).toContain(itemKey(wording.item));
        const own = check.places.filter((place) => place.wording === wording.text);
        expect(own.some(({ isWhole }) => isWhole)).toBe(words.length === wording.words.length);
        claimsNothingThatIsNotThere(text, check);
      }),
    );
  });
});

describe('a copy in which only signs differ', () => {
  const variants: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll(' ', '  '),
    (text) => text.replaceAll(' ', '\u00A0'),
    (text) => text.replaceAll(/[,;.!?](?= )/g, ''),
    (text) => text.replaceAll(' — ', ' – '),
    (text) => text.replaceAll('-', '‑'),
    (text) => text.replaceAll(/['’]/g, '‘'),
    (text) => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00AD'),
    (text) => text.normalize('NFD'),
    (text) =>
      text.replaceAll(/[a-z]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)),
    (text) => text.replaceAll(' ', ', '),
  ];

  it('is the same but for typography', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.subarray([...variants], { minLength: 1 }),
        ({ corpus, text }, edits) => {
          const pasted = edits.reduce((edited, edit) => edit(edited), text);
          const check = checkQuote(corpus, pasted);
          if (check.capped) return;
          expect(['exact', 'typography']).toContain(check.kind);
          claimsNothingThatIsNotThere(pasted, check);
          const differences = check.kind === 'typography' ? check.differences.length : 0;
          const words = comparedWords(pasted);
          const own = pasted.slice(words[0]?.start, words.at(-1)?.end);
          const same = 'places' in check && check.places.some((place) => printedAt(place) === own);
          expect(differences > 0).toBe(!same);
        },
      ),
    );
  });
});

describe('a negation', () => {
  it('put in is always called out', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.constantFrom(...negating),
        fc.nat(),
        ({ corpus, wording, text, words }, word, pick) => {
          fc.pre(words.length >= 2);
          const before = words[1 + (pick % (words.length - 1))]!;
          const at = before.start - words[0]!.start;
          const pasted = `${text.slice(0, at)}${word} ${text.slice(at)}`;
          // Where the wording has the same word elsewhere, that one may be taken for it.
          fc.pre(wording.words.every(({ fold }) => fold !== word) && !stands(pasted, corpus));
          const check = checkQuote(corpus, pasted);
          claimsNothingThatIsNotThere(pasted, check);
          expect(['altered', 'stitched', 'missing']).toContain(check.kind);
          expect(callsOut(check, wording, /negation (?:added|changed)/)).toBe(true);
          // Of a whole wording nothing but the one word is another's.
          const isWhole = words.length === wording.words.length && words.length >= 4;
          expect(isWhole && check.kind === 'missing').toBe(false);
        },
      ),
    );
  });

  /** The words around one in the same clause of the sentence. */
  function clauseOf(words: readonly ComparedWord[], at: number): readonly ComparedWord[] {
    const parts = (word: ComparedWord | undefined): boolean =>
      /[,;:.!?…—–()]/.test(word?.before ?? '');
    let [from, to] = [at, at + 1];
    while (from > 0 && !parts(words[from])) from -= 1;
    while (to < words.length && !parts(words[to])) to += 1;
    return words.slice(from, to);
  }

  it('lost is always called out, where two words of its clause are left', () => {
    fc.assert(
      fc.property(stretches, fc.nat(), ({ corpus, wording, text, words }, pick) => {
        const inside = [...words.keys()].filter(
          (at) => at > 0 && at < words.length - 1 && negating.includes(words[at]!.fold),
        );
        fc.pre(inside.length > 0);
        const place = inside[pick % inside.length]!;
        const lost = words[place]!;
        const at = lost.start - words[0]!.start;
        const pasted = text.slice(0, at) + text.slice(at + lost.text.length);
        fc.pre(clauseOf(words, place).length > 2 && !stands(pasted, corpus));
        const check = checkQuote(corpus, pasted);
        claimsNothingThatIsNotThere(pasted, check);
        expect(['altered', 'stitched', 'missing']).toContain(check.kind);
        expect(callsOut(check, wording, /negation (?:lost|changed)/)).toBe(true);
      }),
    );
  });
});

describe('whatever is done to a quote', () => {
  const word = fc.constantFrom(
    'not',
    'shall',
    'seven',
    'Vessen',
    'lake',
    'unlawful',
    '…',
    '“',
    '”',
    '[sic]',
    ',',
  );
  const edits = fc.array(
    fc.record({
      kind: fc.constantFrom('drop', 'put', 'swap', 'cut'),
      at: fc.nat(),
      by: fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: hostileText }),
    }),
    { minLength: 1, maxLength: 5 },
  );

  function edited(
    text: string,
    changes: typeof edits extends fc.Arbitrary<infer T> ? T : never,
  ): string {
    const words = text.split(' ');
    for (const { kind, at, by } of changes) {
      const place = at % Math.max(1, words.length);
      if (kind === 'drop') words.splice(place, 1);
      else if (kind === 'put') words.splice(place, 0, by);
      else if (kind === 'swap') words.push(...words.splice(place, 2).toReversed());
      else words.splice(place, words.length - place, ...words.slice(0, place).slice(-6));
    }
    return words.join(' ');
  }

  function isSound({ kind, printed, pasted }: DiffPart): boolean {
    if (kind === 'same') return lettersOf(pasted) === lettersOf(printed);
    return (printed === '') === (kind === 'added') && (pasted === '') === (kind === 'left-out');
  }

  it('nothing is found that is not there, and both texts can be put together again', () => {
    fc.assert(
      fc.property(stretches, edits, ({ corpus, text }, changes) => {
        const pasted = edited(text, changes);
        const check = checkQuote(corpus, pasted);
        claimsNothingThatIsNotThere(pasted, check);
        if (check.kind !== 'altered') return;
        const { parts, place } = check;
        expect(parts.map(({ printed }) => printed).join('')).toBe(printedAt(place));
        const words = comparedWords(pasted);
        const whole = pasted.slice(words[0]?.start, words.at(-1)?.end);
        const checked = parts.map((part) => part.pasted).join('');
        expect(checked === whole || check.unchecked.length > 0 || check.capped).toBe(true);
        expect(parts.filter((part) => !isSound(part))).toEqual([]);
        expect(parts.some(({ kind }) => kind !== 'same')).toBe(true);
      }),
    );
  });
});
