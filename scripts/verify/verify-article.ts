import { createHash } from 'node:crypto';
import type { Article, Claim, Corpus, Quote, TextSpan } from '../../src/domain/corpus.ts';
import { firstSharedRun, runsOf } from './shared-runs.ts';

interface Verification {
  readonly faults: readonly string[];
  readonly figures: readonly string[];
}

/** How much of the article's letters must lie under a claim or a quote. */
const leastCovered = 0.9;

/** Holds every claim and quote of one article against the article's own bytes: UTF-8, one paragraph a line. */
export function verifyArticle(corpus: Corpus, article: Article, bytes: Buffer): Verification {
  const paragraphs = bytes.toString('utf8').replace(/\n$/, '').split('\n');
  const quotes = corpus.quotes.filter((quote) => quote.article === article.id);
  const claims = corpus.claims.filter((claim) => claim.article === article.id);
  const covered = share(paragraphs, article, [...quotes, ...claims]);
  const faults = [
    ...identityFaults(article, bytes, paragraphs),
    ...quotes.flatMap((quote) => wordFaults(quote, paragraphs)),
    ...stretchFaults(quotes, paragraphs),
    ...copiedFaults(claims, paragraphs),
    ...silentFaults(article, paragraphs, [...quotes, ...claims]),
  ];
  if (covered < leastCovered)
    faults.push(`only ${percent(covered)} of the letters lie under a claim or a quote`);
  return {
    faults,
    figures: [
      `${quotes.length} quotes`,
      `${claims.length} claims`,
      `${percent(covered)} of the letters covered`,
    ],
  };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function identityFaults(article: Article, bytes: Buffer, paragraphs: readonly string[]): string[] {
  const faults: string[] = [];
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== article.sha256)
    faults.push(`this is another text than the corpus was made from: sha256 ${digest}`);
  if (paragraphs.length !== article.paragraphs)
    faults.push(`${paragraphs.length} paragraphs, not ${article.paragraphs}`);
  for (const [place, text] of paragraphs.entries()) {
    const length = article.paragraphLengths[place];
    if (length !== text.length)
      faults.push(`paragraph ${place + 1} has ${text.length} code units, not ${length}`);
  }
  for (const { paragraph, heading } of article.sections) {
    if (paragraphs[paragraph - 1] !== heading)
      faults.push(`paragraph ${paragraph} is not the heading “${heading}”`);
  }
  return faults;
}

function wordFaults(quote: Quote, paragraphs: readonly string[]): string[] {
  return quote.segments.flatMap(({ text, start, end }) => {
    const printed = paragraphs[quote.paragraph - 1]?.slice(start, end) ?? '';
    return printed === text
      ? []
      : [`quote ${quote.id}: the article has “${printed}”, the corpus “${text}”`];
  });
}

/** Stretches in quotation marks that no quote holds. */
function stretchFaults(quotes: readonly Quote[], paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text, place) =>
    [...text.matchAll(/“([^”]*)”/g)].flatMap((match) => {
      const start = match.index + 1;
      const end = start + (match[1]?.length ?? 0);
      const held = quotes.some(
        (quote) =>
          quote.paragraph === place + 1 &&
          quote.segments.some((one) => one.start < end && start < one.end),
      );
      return held ? [] : [`paragraph ${place + 1}: no quote holds “${match[1]}”`];
    }),
  );
}

function copiedFaults(claims: readonly Claim[], paragraphs: readonly string[]): string[] {
  const runs = new Set(paragraphs.flatMap(runsOf));
  return claims.flatMap((claim) => {
    const run = firstSharedRun(claim.text, runs);
    return run === undefined ? [] : [`claim ${claim.id}: the article's own words: “${run}”`];
  });
}

type Saying = Claim | Quote;

function spansOf(saying: Saying): readonly TextSpan[] {
  return 'segments' in saying ? saying.segments : saying.spans;
}

/** The paragraphs that carry the argument, by their place from 0. */
function argument(
  article: Article,
  paragraphs: readonly string[],
): readonly (readonly [number, string])[] {
  const left = new Set([...article.omitted, ...article.sections.map(({ paragraph }) => paragraph)]);
  return [...paragraphs.entries()].filter(([place]) => !left.has(place + 1));
}

function coveredIn(place: number, length: number, sayings: readonly Saying[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const saying of sayings) {
    if (saying.paragraph !== place + 1) continue;
    for (const { start, end } of spansOf(saying)) covered.fill(1, start, end);
  }
  return covered;
}

function share(
  paragraphs: readonly string[],
  article: Article,
  sayings: readonly Saying[],
): number {
  let letters = 0;
  let under = 0;
  for (const [place, text] of argument(article, paragraphs)) {
    const covered = coveredIn(place, text.length, sayings);
    for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
      letters += 1;
      under += covered[match.index] ?? 0;
    }
  }
  return letters === 0 ? 0 : under / letters;
}

/** Sentences of three words or more that nothing stands for. */
function silentFaults(
  article: Article,
  paragraphs: readonly string[],
  sayings: readonly Saying[],
): string[] {
  const sentences = new Intl.Segmenter(article.language, { granularity: 'sentence' });
  return argument(article, paragraphs).flatMap(([place, text]) => {
    const covered = coveredIn(place, text.length, sayings);
    return [...sentences.segment(text)]
      .filter(({ segment, index }) => {
        const words = segment.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        return words >= 3 && !covered.subarray(index, index + segment.length).includes(1);
      })
      .map(
        ({ segment }) =>
          `paragraph ${place + 1}: nothing stands for “${segment.trim().slice(0, 60)}”`,
      );
  });
}
