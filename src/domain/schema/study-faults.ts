import type { Fault } from '../corpus-error.ts';
import type { ParsedFiles } from './corpus-files.ts';
import type { Links } from './links.ts';

/** Links of the question, the comparisons and the timeline to the rest of the corpus. */
export function linkStudy(files: ParsedFiles, links: Links): void {
  linkQuestion(files, links);
  for (const comparison of files.comparisons) {
    links.each('comparisons.json', comparison.id, 'sources', comparison.sources, 'source');
    for (const [place, value] of comparison.values.entries()) {
      links.each(
        'comparisons.json',
        comparison.id,
        `values.${place}.sources`,
        value.sources,
        'source',
      );
    }
  }
  for (const event of files.timeline) {
    const file = 'timeline.json';
    links.one(file, event.id, 'article', event.article, 'article');
    links.each(file, event.id, 'claims', event.claims, 'claim');
    links.each(file, event.id, 'sources', event.sources, 'source');
  }
}

function linkQuestion({ question }: ParsedFiles, links: Links): void {
  if (question === null) return;
  links.one('question.json', question.id, 'article', question.article, 'article');
  for (const argument of question.arguments) {
    links.each('question.json', argument.id, 'items', argument.items, 'saying');
    links.each('question.json', argument.id, 'clauses', argument.clauses, 'clause');
  }
}

/** The article's words for a point of a clause must stand in the quote that is named for them. */
export function printedFaults({ treaty, quotes }: ParsedFiles): Fault[] {
  const texts = new Map(
    quotes.map((quote) => [quote.id, quote.segments.map((segment) => segment.text).join(' … ')]),
  );
  return treaty.clauses.flatMap((clause) =>
    clause.readings.flatMap(({ printed }, place) => {
      if (printed === undefined) return [];
      const words = texts.get(printed.quote);
      const expected = printedProblem(printed.words, words);
      const field = `readings.${place}.printed`;
      return expected === null
        ? []
        : [{ file: 'treaty.json', record: `clause ${clause.number}`, field, expected }];
    }),
  );
}

function printedProblem(words: string | null, quoted: string | undefined): string | null {
  if (quoted === undefined) return 'expected a quote of this corpus';
  if (words === null || quoted.includes(words)) return null;
  return `expected a stretch of the quote, found “${words}”`;
}
