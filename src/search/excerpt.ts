import type { Excerpt, FieldMatch, Mark } from './findings.ts';

/** UTF-16 code units an excerpt aims at. */
const aim = 160;
/** What is shown before the first mark, so that it does not open the excerpt bare. */
const leadIn = 30;

/** The stretch of a field where its marks stand closest together, cut between words. */
export function excerptOf({ field, text, lang, marks }: FieldMatch): Excerpt {
  const { start, end } =
    text.length <= aim * 1.25 ? { start: 0, end: text.length } : stretch(text, marks);
  return {
    field,
    text: text.slice(start, end),
    lang,
    marks: marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

function stretch(text: string, marks: readonly Mark[]): Mark {
  const first = densest(marks);
  if (first === undefined) return { start: 0, end: wordEnd(text, aim, marks) };
  const from = Math.max(0, Math.min(first.start - leadIn, text.length - aim));
  const start = from === 0 ? 0 : clearOf(marks, wordStart(text, from, first.start));
  const end = wordEnd(text, Math.max(start + aim, first.end), marks);
  return { start, end };
}

/** A place as it is, or the end of the mark it stands in. */
function clearOf(marks: readonly Mark[], at: number): number {
  return marks.find(({ start, end }) => start < at && end > at)?.end ?? at;
}

/** The mark from which on most marked letters lie within reach; the first of equals. */
function densest(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined;
  let most = 0;
  for (const mark of marks) {
    const within = marks.filter(
      ({ start, end }) => start >= mark.start && end <= mark.start + aim - leadIn,
    );
    const letters =
      within.length * 100 + within.reduce((sum, { start, end }) => sum + end - start, 0);
    if (letters > most) [best, most] = [mark, letters];
  }
  return best ?? marks[0];
}

/** The first start of a word at or after `from`, never after `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const word = text.slice(from - 1, latest).search(/(?<=\s)\S/);
  return word < 0 ? latest : from - 1 + word;
}

/** The last end of a word at or before `to`; scripts without blanks are cut between characters and never in a mark. */
function wordEnd(text: string, to: number, marks: readonly Mark[]): number {
  if (to >= text.length) return text.length;
  const blank = text.slice(0, to + 1).search(/\s\S*$/);
  const wanted = blank > to - 40 ? blank : to;
  const crossed = marks.find(({ start, end }) => start < wanted && end > wanted);
  const end = crossed?.end ?? wanted;
  return isLowSurrogate(text, end) ? end + 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
}
