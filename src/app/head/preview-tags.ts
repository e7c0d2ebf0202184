import type { Corpus } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { pathOf, type Page } from '../../store/page.ts';
import { pageWords } from '../page-words.ts';
import { pictureOf, pictureSize } from './page-picture.ts';
import { siteName, wholeAddress, type SitePlace } from './site-place.ts';
import { isPerson } from './speaker-node.ts';
import { meta, property } from './tags.ts';

/**
 * What a link to the page looks like where it is shared: Open Graph (https://ogp.me) and the card of X. Addresses there
 * must be whole, so without a known host the picture and the page's address are left out.
 */
export function previewTags(page: Page, corpus: Corpus, site: SitePlace): readonly string[] {
  const { title, description } = pageWords(page, corpus);
  const address = wholeAddress(site, pathOf(page));
  const { path, words } = pictureOf(page, corpus);
  const image = wholeAddress(site, path);
  return [
    property('og:site_name', siteName),
    property('og:type', kindOf(page, corpus)),
    property('og:title', title),
    property('og:description', description),
    ...(address === null ? [] : [property('og:url', address)]),
    ...(image === null ? [] : imageTags(image, words)),
    meta('twitter:card', image === null ? 'summary' : 'summary_large_image'),
  ];
}

function imageTags(image: string, words: string): readonly string[] {
  return [
    property('og:image', image),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', words),
  ];
}

function kindOf(page: Page, corpus: Corpus): 'article' | 'profile' | 'website' {
  switch (page.kind) {
    case 'clause':
    case 'quote':
    case 'claim':
    case 'article':
      return 'article';
    case 'speaker':
      return isPerson(speakerById(corpus, page.id)) ? 'profile' : 'website';
    default:
      return 'website';
  }
}
