import type { Fault } from '../corpus-error.ts';
import type { ParsedFiles } from './corpus-files.ts';

type Article = ParsedFiles['articles'][number];

interface Span {
  readonly start: number;
  readonly end: number;
  /** A quote's segment holds the words as well. */
  readonly text?: string;
}

interface Row {
  readonly id: string;
  readonly article: Article['id'];
  readonly paragraph: number;
}

/** Spans and segments that do not lie inside the paragraph they name, and articles whose paragraphs do not add up. */
export function spanFaults(files: ParsedFiles): Fault[] {
  const unsound = files.articles.flatMap(articleFaults);
  // Against lengths that do not add up, every span would be one more fault of the same cause.
  if (unsound.length > 0) return unsound;
  const articles = new Map(files.articles.map((article) => [article.id, article]));
  const check = (file: string, list: string, row: Row, spans: readonly Span[]): Fault[] => {
    const article = articles.get(row.article);
    // An article that is not there is a fault of its own.
    if (article === undefined) return [];
    return rowFaults(article, row, list, spans).map((fault) => ({
      file,
      record: row.id,
      ...fault,
    }));
  };
  return [
    ...files.claims.flatMap((claim) => check('claims.json', 'spans', claim, claim.spans)),
    ...files.quotes.flatMap((quote) => check('quotes.json', 'segments', quote, quote.segments)),
  ];
}

function articleFaults(article: Article): Fault[] {
  const { id, paragraphs, paragraphLengths, sections, omitted, standout } = article;
  const fault = (field: string, expected: string): Fault => ({
    file: 'articles.json',
    record: id,
    field,
    expected,
  });
  if (paragraphLengths.length !== paragraphs)
    return [
      fault(
        'paragraphLengths',
        `expected ${paragraphs} lengths, one a paragraph, found ${paragraphLengths.length}`,
      ),
    ];
  const named: readonly (readonly [string, number])[] = [
    ...sections.map(({ paragraph }, place) => [`sections.${place}.paragraph`, paragraph] as const),
    ...omitted.map((paragraph, place) => [`omitted.${place}`, paragraph] as const),
    ...(standout === null ? [] : [['standout.paragraph', standout.paragraph] as const]),
  ];
  return named
    .filter(([, paragraph]) => paragraph > paragraphs)
    .map(([field, paragraph]) => fault(field, aParagraphOf(paragraphs, paragraph)));
}

type RowFault = Pick<Fault, 'field' | 'expected'>;

function rowFaults(
  article: Article,
  { paragraph }: Row,
  list: string,
  spans: readonly Span[],
): readonly RowFault[] {
  const length = article.paragraphLengths[paragraph - 1];
  if (length === undefined)
    return [{ field: 'paragraph', expected: aParagraphOf(article.paragraphs, paragraph) }];
  return spans.flatMap(({ start, end, text }, place): readonly RowFault[] => {
    if (start >= end || end > length) {
      const expected = `expected a span inside paragraph ${paragraph} (0 to ${length}), found ${start} to ${end}`;
      return [{ field: `${list}.${place}`, expected }];
    }
    if (text === undefined || text.length === end - start) return [];
    const expected = `expected ${end - start} UTF-16 code units, as its span says, found ${text.length}`;
    return [{ field: `${list}.${place}.text`, expected }];
  });
}

function aParagraphOf(paragraphs: number, found: number): string {
  return `expected a paragraph of the article (1 to ${paragraphs}), found ${found}`;
}
