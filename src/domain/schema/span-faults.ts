import type { Fault } from '../corpus-error.ts';
import type { ParsedFiles } from './corpus-files.ts';

type Article = ParsedFiles['articles'][number];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans and segments that do not lie inside the paragraph they name, and articles whose paragraphs do not add up. */
export function spanFaults(files: ParsedFiles): Fault[] {
  const articles = new Map(files.articles.map((article) => [article.id, article]));
  const check = (file: string, field: string, row: Row, spans: readonly Span[]): Fault[] =>
    spans.flatMap((span, place) => {
      const expected = spanProblem(articles.get(row.article), row.paragraph, span);
      return expected === null
        ? []
        : [{ file, record: row.id, field: `${field}.${place}`, expected }];
    });
  return [
    ...files.articles.flatMap(lengthFaults),
    ...files.claims.flatMap((claim) => check('claims.json', 'spans', claim, claim.spans)),
    ...files.quotes.flatMap((quote) => check('quotes.json', 'segments', quote, quote.segments)),
    ...files.quotes.flatMap(segmentLengthFaults),
  ];
}

interface Row {
  readonly id: string;
  readonly article: Article['id'];
  readonly paragraph: number;
}

function lengthFaults(article: Article): Fault[] {
  if (article.paragraphLengths.length === article.paragraphs) return [];
  return [
    {
      file: 'articles.json',
      record: article.id,
      field: 'paragraphLengths',
      expected: `expected ${article.paragraphs} lengths, one a paragraph, found ${article.paragraphLengths.length}`,
    },
  ];
}

function spanProblem(
  article: Article | undefined,
  paragraph: number,
  { start, end }: Span,
): string | null {
  const length = article?.paragraphLengths[paragraph - 1];
  if (length === undefined) return `expected a paragraph of the article, found ${paragraph}`;
  if (start < end && end <= length) return null;
  return `expected a span inside paragraph ${paragraph} (0 to ${length}), found ${start} to ${end}`;
}

function segmentLengthFaults(quote: ParsedFiles['quotes'][number]): Fault[] {
  return quote.segments.flatMap((segment, place) =>
    segment.text.length === segment.end - segment.start
      ? []
      : [
          {
            file: 'quotes.json',
            record: quote.id,
            field: `segments.${place}.text`,
            expected: `expected ${segment.end - segment.start} UTF-16 code units, as its span says, found ${segment.text.length}`,
          },
        ],
  );
}
