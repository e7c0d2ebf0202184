import { addressOf, siteName, type SitePlace } from '../../../src/app/head/site-place.ts';
import { escaped } from '../../../src/app/head/tags.ts';
import { pageWords } from '../../../src/app/page-words.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { pageAt, pathOf, type Page } from '../../../src/store/page.ts';
import type { SiteFile } from './site-file.ts';

/** A former address of a record and the page it leads to. */
export interface Redirect {
  /** Path below the base, with a slash at both ends. */
  readonly from: string;
  readonly to: Page;
}

/** Every former address, from the records' aliases. */
export function redirectsOf(corpus: Corpus): readonly Redirect[] {
  const { quotes, claims, speakers, topics, articles } = corpus;
  return Object.entries({ quotes, claims, speakers, topics, articles }).flatMap(([folder, rows]) =>
    rows
      .flatMap(({ aliases = [] }) => aliases)
      .map((alias) => {
        const from = `/${folder}/${alias}/`;
        return { from, to: pageAt(from, corpus) };
      }),
  );
}

/** A page at each former address that leads on, on hosts that know no redirects. */
export function redirectPages(corpus: Corpus, site: SitePlace): readonly SiteFile[] {
  return redirectsOf(corpus).map(({ from, to }) => ({
    path: `${from.slice(1)}index.html`,
    text: redirectPage(pageWords(to, corpus).title, pathOf(to), site),
  }));
}

/**
 * Keeps query and fragment, which a refresh by `<meta>` would lose. The same on every page, so that one hash in the site's
 * policy lets it run.
 */
export const redirectScript =
  'location.replace(document.currentScript.dataset.to + location.search + location.hash);';

/** The link is for whoever follows neither the script nor the refresh. */
function redirectPage(title: string, path: string, site: SitePlace): string {
  const here = `${site.base.slice(0, -1)}${path}`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(`${title} · ${siteName}`)}</title>
    <link rel="canonical" href="${escaped(addressOf(site, path))}">
    <script data-to="${escaped(here)}">${redirectScript}</script>
    <meta http-equiv="refresh" content="0; url=${escaped(here)}">
  </head>
  <body>
    <p>This page now stands at another address: <a href="${escaped(here)}">${escaped(title)}</a></p>
  </body>
</html>
`;
}
