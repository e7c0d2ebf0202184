import type { Corpus } from '../../domain/corpus.ts';
import { clauseByNumber, speakerById } from '../../domain/lookup.ts';
import { pathOf, type Page } from '../../store/page.ts';
import { basisWord } from '../../ui/shared/wording.ts';

/** In pixels: what previews of links ask for, in the ratio of 1.91 to 1. */
export const pictureSize = { width: 1200, height: 630 } as const;

interface Picture {
  /** Below the base, with a slash in front. */
  readonly path: string;
  /** What it shows, for whoever does not see it. */
  readonly words: string;
}

/** Pages that have a picture of their own. */
export type PicturedPage = Extract<Page, { readonly kind: 'clause' | 'speaker' }>;

/** The page's picture in previews of links: a card of its own for a clause and for a speaker, else the site's. */
export function pictureOf(page: Page, corpus: Corpus): Picture {
  switch (page.kind) {
    case 'clause':
    case 'speaker':
      return { path: picturePath(page), words: wordsOn(page, corpus) };
    default:
      return {
        path: '/preview.png',
        words: 'The first page: the search, and the treaty at a glance',
      };
  }
}

export function picturePath(page: PicturedPage): string {
  return `/previews${pathOf(page).slice(0, -1)}.png`;
}

export function picturedPages({ treaty, speakers }: Corpus): readonly PicturedPage[] {
  return [
    ...treaty.clauses.map(({ number }): PicturedPage => ({ kind: 'clause', number })),
    ...speakers.map(({ id }): PicturedPage => ({ kind: 'speaker', id })),
  ];
}

function wordsOn(page: PicturedPage, corpus: Corpus): string {
  const { shortTitle } = corpus.treaty;
  if (page.kind === 'speaker') {
    const { name, role } = speakerById(corpus, page.id);
    return `A card with the words: ${name}, ${role}; ${shortTitle}`;
  }
  const { number, title, basis } = clauseByNumber(corpus, page.number);
  return `A title card: ${shortTitle}, clause ${number}: ${title}. ${basisWord[basis]}`;
}
