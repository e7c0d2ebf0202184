import type { Corpus } from '../../domain/corpus.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, siteName, type SitePlace } from './site-place.ts';
import { treatyReference } from './treaty-node.ts';

/** The site and how to ask its search, whose address is Explore's own. */
export function siteNode(corpus: Corpus, site: SitePlace): Thing {
  const start = addressOf(site, '/');
  return {
    '@type': 'WebSite',
    '@id': `${start}#site`,
    name: siteName,
    alternateName: `${siteName}: ${corpus.treaty.shortTitle}`,
    url: start,
    inLanguage: 'en',
    version: corpus.edition.version,
    dateModified: corpus.edition.created,
    about: treatyReference(corpus, site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${start}?q={search_term_string}` },
      // How schema.org's actions name the parameters of an address (https://schema.org/docs/actions.html).
      'query-input': 'required name=search_term_string',
    },
  };
}
