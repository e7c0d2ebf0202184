import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'vite';
import { oembedPath } from '../../../src/app/head/link-tags.ts';
import { pictureOf, pictureSize } from '../../../src/app/head/page-picture.ts';
import { siteName, wholeAddress, type SitePlace } from '../../../src/app/head/site-place.ts';
import { pageWords } from '../../../src/app/page-words.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { embedCode, frameHeight } from '../../../src/domain/embed-code.ts';
import { cardPath, embeddedOf, type Embeddable } from '../../../src/ui/cite/embedded.ts';
import { pageOf } from '../../../src/ui/search/item-page.ts';
import { classicScript } from '../classic-script.ts';
import { jsonFile, type SiteFile } from '../site/site-file.ts';
import { cardPage } from './card-page.ts';

export function embeddablesOf({ treaty, quotes }: Corpus): readonly Embeddable[] {
  return [
    ...treaty.clauses.map((clause): Embeddable => ({ kind: 'clause', clause })),
    ...quotes.map((quote): Embeddable => ({ kind: 'quote', quote })),
  ];
}

/** Where cards stand, former ids included: a frame on another site cannot be mended by us. */
export function cardPathsOf(item: Embeddable): readonly string[] {
  const former = item.kind === 'quote' ? (item.quote.aliases ?? []) : [];
  return [cardPath(item), ...former.map((id) => `/embed/quotes/${id}/`)];
}

/** Every card as a page, and, where the host is known, what oEmbed tells of it. */
export function embedPages(corpus: Corpus, site: SitePlace): readonly SiteFile[] {
  return embeddablesOf(corpus).flatMap((item) => {
    const text = cardPage(item, corpus, site);
    const pages = cardPathsOf(item).map((path) => ({ path: `${path.slice(1)}index.html`, text }));
    return [...pages, ...oembedFiles(item, corpus, site)];
  });
}

/**
 * An answer of oEmbed 1.0 (https://oembed.com), always the same, since a static host knows no parameters: the frame is as
 * wide as its place, so that no width asked for is exceeded.
 */
function oembedFiles(item: Embeddable, corpus: Corpus, site: SitePlace): readonly SiteFile[] {
  if (site.origin === null) return [];
  const page = pageOf(item);
  const whole = (path: string): string => wholeAddress(site, path) ?? path;
  const picture = pictureOf(page, corpus);
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: whole('/'),
    title: pageWords(page, corpus).title,
    html: embedCode(embeddedOf(item, corpus, whole)),
    width: 600,
    height: frameHeight,
    thumbnail_url: whole(picture.path),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  return [jsonFile(oembedPath(page).slice(1), answer)];
}

/**
 * What all cards share: their style with the site's tokens and fonts, their script, and the script for the pages around
 * them.
 */
export async function embedAssets(
  root: string,
  target: BuildOptions['target'],
): Promise<readonly SiteFile[]> {
  const style = (file: string): string => readFileSync(join(root, file), 'utf8');
  const fonts = style('src/styles/fonts.css').replaceAll("url('/fonts/", "url('../fonts/");
  const script = (file: string): Promise<string> => classicScript(join(root, file), { target });
  return [
    {
      path: 'embed/card.css',
      text: [style('src/embed/card.css'), style('src/styles/tokens.css'), fonts].join('\n'),
    },
    { path: 'embed/card.js', text: await script('src/embed/card.ts') },
    { path: 'embed.js', text: await script('src/embed/embed.ts') },
  ];
}
