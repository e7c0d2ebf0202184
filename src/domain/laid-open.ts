import type { Quote, Reading, Relation } from './corpus.ts';
import { quoteText } from './sayings.ts';

/** A stretch of an article's wording of a clause, with how it stands to the clause; null where no point concerns it. */
export interface LaidPiece {
  /** First UTF-16 code unit in the quote's text. */
  readonly start: number;
  readonly text: string;
  readonly relation: Relation | null;
  readonly aspect: string | null;
}

/** The quote cut at the words its readings name, in order; joined again, the pieces are the quote's text. */
export function laidPieces(quote: Quote, readings: readonly Reading[]): readonly LaidPiece[] {
  const text = quoteText(quote);
  const pieces: LaidPiece[] = [];
  let at = 0;
  for (const { start, end, reading } of placesIn(text, quote, readings)) {
    if (start < at) continue;
    if (start > at)
      pieces.push({ start: at, text: text.slice(at, start), relation: null, aspect: null });
    const { printed, aspect = null } = reading;
    pieces.push({
      start,
      text: text.slice(start, end),
      relation: printed?.relation ?? null,
      aspect,
    });
    at = end;
  }
  if (at < text.length)
    pieces.push({ start: at, text: text.slice(at), relation: null, aspect: null });
  return pieces;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

function placesIn(text: string, quote: Quote, readings: readonly Reading[]): readonly Place[] {
  return readings
    .flatMap((reading) => {
      const words = reading.printed?.quote === quote.id ? reading.printed.words : null;
      const start = words === null ? -1 : text.indexOf(words);
      return words === null || start < 0 ? [] : [{ start, end: start + words.length, reading }];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** The points for which the article's wording has nothing. */
export function leftOut(quote: Quote, readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ printed }) => printed?.quote === quote.id && printed.words === null);
}
