import { siteName, wholeAddress, type SitePlace } from '../../../src/app/head/site-place.ts';
import { escaped } from '../../../src/app/head/tags.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { allPages, isListed, pathOf } from '../../../src/store/page.ts';
import type { SiteFile } from './site-file.ts';

/**
 * What other programs read of the site: its map (https://www.sitemaps.org/protocol.html), the line that leads to it, and
 * how to ask its search. All of them must give whole addresses, so without a known host there are none.
 *
 * @param robots what `robots.txt` says without the map
 */
export function robotFiles(corpus: Corpus, site: SitePlace, robots: string): readonly SiteFile[] {
  const map = wholeAddress(site, '/sitemap.xml');
  if (map === null) return [];
  return [
    { path: 'sitemap.xml', text: sitemap(corpus, site) },
    { path: 'robots.txt', text: `${robots.trimEnd()}\nSitemap: ${map}\n` },
    { path: 'opensearch.xml', text: searchDescription(corpus, site) },
  ];
}

function sitemap(corpus: Corpus, site: SitePlace): string {
  const entries = allPages(corpus)
    .filter(isListed)
    .map((page) => {
      const address = escaped(wholeAddress(site, pathOf(page)) ?? '');
      return `  <url><loc>${address}</loc><lastmod>${corpus.edition.created}</lastmod></url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

/** OpenSearch 1.1, draft 6: a short name has at most 16 characters, a long one 48, a description 1,024. */
function searchDescription({ treaty }: Corpus, site: SitePlace): string {
  const search = `${wholeAddress(site, '/')}?q={searchTerms}`;
  const description = `Clauses of the ${treaty.shortTitle}, and what is said of them`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Treaty clauses</ShortName>
  <LongName>${escaped(siteName)}</LongName>
  <Description>${escaped(description.slice(0, 1024))}</Description>
  <Image width="192" height="192" type="image/png">${escaped(wholeAddress(site, '/icon-192.png') ?? '')}</Image>
  <Url type="text/html" method="get" template="${escaped(search)}"/>
  <Language>en</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
