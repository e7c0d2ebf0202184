import type { Corpus } from '../../domain/corpus.ts';
import { directoryOf } from '../../domain/lookup.ts';
import type { Page } from '../../store/page.ts';
import { articleNode } from './article-node.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { jsonForScript } from './json-script.ts';
import type { Thing } from './linked-data.ts';
import { claimNodes, quoteNodes } from './saying-node.ts';
import { siteNode } from './site-node.ts';
import type { SitePlace } from './site-place.ts';
import { speakerNode } from './speaker-node.ts';
import { clauseNode, treatyNode } from './treaty-node.ts';

/**
 * The page's own item and the way to it, as JSON-LD in schema.org's vocabulary. Where the build does not know its host,
 * addresses are relative ones, which readers of JSON-LD resolve against the page's.
 */
export function structuredData(page: Page, corpus: Corpus, site: SitePlace): string {
  const way = breadcrumbs(page, corpus, site);
  const graph = [...itemsOf(page, corpus, site), ...(way === null ? [] : [way])];
  const data = { '@context': 'https://schema.org', '@graph': graph };
  return `<script type="application/ld+json">${jsonForScript(data)}</script>`;
}

function itemsOf(page: Page, corpus: Corpus, site: SitePlace): readonly Thing[] {
  const { quotes, claims } = directoryOf(corpus);
  switch (page.kind) {
    case 'explore':
      return [siteNode(corpus, site)];
    case 'clauses':
      return [treatyNode(corpus, site)];
    case 'clause':
      return [clauseNode(page.number, corpus, site)];
    case 'quote':
      return held(quotes.get(page.id)).flatMap((quote) => quoteNodes(quote, corpus, site));
    case 'claim':
      return held(claims.get(page.id)).flatMap((claim) => claimNodes(claim, corpus, site));
    case 'speaker':
      return held(speakerNode(page.id, corpus, site));
    case 'article':
      return [articleNode(page.id, corpus, site)];
    default:
      return [];
  }
}

function held<Item>(item: Item | null | undefined): readonly Item[] {
  return item === null || item === undefined ? [] : [item];
}
