import { pathOf, type Page } from '../../store/page.ts';
import { siteName, wholeAddress, type SitePlace } from './site-place.ts';
import { tag } from './tags.ts';

/** Where a clause's records stand as data, as the build writes them. */
export function clauseDataPath(number: number): string {
  return `/data/clauses/${number}.json`;
}

/** The page's links to itself, to its data, and to the description of the site's search. */
export function linkTags(page: Page, site: SitePlace): readonly string[] {
  const search = wholeAddress(site, '/opensearch.xml');
  const canonical = page.kind === 'missing' ? null : wholeAddress(site, pathOf(page));
  return [
    ...(canonical === null ? [] : [tag('link', { rel: 'canonical', href: canonical })]),
    ...(page.kind === 'clause' ? [dataLink(page.number, site)] : []),
    ...oembedLinks(page, site),
    // The description's address template must be whole (OpenSearch 1.1, template grammar), so that without a host there is none.
    ...(search === null ? [] : [searchLink(site)]),
  ];
}

/** Where oEmbed's answer about a page stands that has a card to embed. */
export function oembedPath(page: Page): string {
  return `/oembed${pathOf(page).slice(0, -1)}.json`;
}

/** By which other programs find the card of a page (https://oembed.com, 4). */
function oembedLinks(page: Page, site: SitePlace): readonly string[] {
  const href = wholeAddress(site, oembedPath(page));
  if (href === null || (page.kind !== 'clause' && page.kind !== 'quote')) return [];
  return [tag('link', { rel: 'alternate', type: 'application/json+oembed', title: 'Card', href })];
}

function dataLink(number: number, { base }: SitePlace): string {
  const href = `${base.slice(0, -1)}${clauseDataPath(number)}`;
  const title = `Clause ${number} as JSON`;
  return tag('link', { rel: 'alternate', type: 'application/json', title, href });
}

function searchLink({ base }: SitePlace): string {
  return tag('link', {
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: siteName,
    href: `${base}opensearch.xml`,
  });
}
