import type { Article, Quote } from './corpus.ts';

/**
 * The article's address with a text fragment (WICG Scroll to Text Fragment) for the quote's first words, so that a
 * browser that knows them scrolls to the quote at its source. Commas and hyphens have a meaning there and are escaped.
 */
export function quoteAtSource(article: Article, quote: Quote): string {
  const words = (quote.segments[0]?.text ?? '')
    .split(/\s+/)
    .slice(0, 10)
    .join(' ')
    .replace(/,$/, '')
    // Half a surrogate pair has no address: the replacement that the platform makes.
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const escaped = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${article.url}#:~:text=${escaped}`;
}
