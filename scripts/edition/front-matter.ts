import { siteName } from '../../src/app/head/site-place.ts';
import { escaped } from '../../src/app/head/tags.ts';
import { sitePlace } from './site-words.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { writtenDate } from '../../src/ui/shared/dates.ts';
import { countOf } from '../../src/ui/shared/wording.ts';

export interface ContentsEntry {
  readonly key: string;
  readonly title: string;
  readonly level: 1 | 2;
}

/** What the document is called, also by programs. */
export function editionTitle({ treaty, edition }: Corpus): string {
  return `${treaty.shortTitle}: ${siteName}, edition ${edition.version}`;
}

/** @param address where the site stands, absolute; null where that is not known */
export function titlePage(corpus: Corpus, address: string | null): string {
  const { treaty, quotes, claims, edition } = corpus;
  const counts = [
    countOf(treaty.clauses.length, 'clause'),
    countOf(quotes.length, 'quote'),
    countOf(claims.length, 'claim'),
  ];
  const date = writtenDate(edition.created);
  const cited = `${treaty.title}. ${siteName}, edition ${edition.version}, ${date}${sitePlace(address)}.`;
  return `<header class="edition-title">
  <p>${escaped(siteName)}</p>
  <p class="edition-name" role="heading" aria-level="1">${escaped(treaty.title)}</p>
  <p>${escaped(treaty.parties.map(({ name }) => name).join(' · '))}</p>
  <p>Signed at ${escaped(treaty.signedAt)}, ${writtenDate(treaty.signed)}${treaty.inForce === null ? '' : `; in force since ${writtenDate(treaty.inForce)}`}</p>
  <p>${escaped(counts.join(', '))}: each with its source, and with how far it is confirmed. Summaries are the editors’ own words, not the treaty’s text.</p>
  <dl>
    <dt>Edition</dt><dd>${escaped(edition.version)} of ${date}</dd>
    <dt>Licence</dt><dd>The editors’ own words: Creative Commons Attribution 4.0. Quoted words remain their authors’.</dd>
    <dt>How to cite</dt><dd>${escaped(cited)}</dd>
  </dl>
</header>`;
}

/** The table of contents; page numbers stand in it once they are known. */
export function contents(
  entries: readonly ContentsEntry[],
  pageOf: (key: string) => number | null,
): string {
  const rows = entries.map(({ key, title, level }) => {
    const page = pageOf(key);
    return `<li data-level="${level}"><a href="#${key}"><span>${escaped(title)}</span><span class="edition-leader"></span><span class="edition-number">${page ?? '000'}</span></a></li>`;
  });
  return `<nav class="edition-contents" aria-labelledby="contents"><h1 id="contents">Contents</h1><ol>${rows.join('\n')}</ol></nav>`;
}
