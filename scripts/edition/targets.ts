import type { Corpus } from '../../src/domain/corpus.ts';
import { directoryOf } from '../../src/domain/lookup.ts';
import { pageAt, pathOf, type Page } from '../../src/store/page.ts';
import type { Part } from './plan.ts';

/** Where in the document an address of the site stands: the section, and the id in it; null where it stands nowhere. */
export interface Target {
  readonly key: string;
  /** Without the section's name; null for the section itself. */
  readonly id: string | null;
}

/**
 * Finds in the document what a link of the site leads to. A quote or a claim stands in its article's paragraph, a list of
 * the site where its records do.
 *
 * @returns what takes a path below the base and a fragment with its `#`, or none
 */
export function targetsIn(
  parts: readonly Part[],
  corpus: Corpus,
): (path: string, hash: string) => Target | null {
  const keys = new Map<string, string>();
  for (const { pages } of parts)
    for (const { page, key } of pages) if (!keys.has(pathOf(page))) keys.set(pathOf(page), key);
  const named = new Set(parts.map(({ key }) => key));
  const whole = (key: string | undefined): Target | null =>
    key === undefined || (!named.has(key) && ![...keys.values()].includes(key))
      ? null
      : { key, id: null };
  return (path, hash) => {
    const page = pageAt(path, corpus);
    const own = keys.get(pathOf(page));
    if (own !== undefined) return { key: own, id: hash === '' ? null : hash.slice(1) };
    return sayingIn(page, corpus, keys) ?? whole(listKey(page, corpus, keys));
  };
}

function sayingIn(page: Page, corpus: Corpus, keys: ReadonlyMap<string, string>): Target | null {
  if (page.kind !== 'quote' && page.kind !== 'claim') return null;
  const { quotes, claims } = directoryOf(corpus);
  const saying = page.kind === 'quote' ? quotes.get(page.id) : claims.get(page.id);
  if (saying === undefined) return null;
  const key = keys.get(pathOf({ kind: 'article', id: saying.article }));
  return key === undefined ? null : { key, id: `p${saying.paragraph}` };
}

function listKey(
  { kind }: Page,
  { articles }: Corpus,
  keys: ReadonlyMap<string, string>,
): string | undefined {
  const [article] = articles;
  switch (kind) {
    case 'clauses':
      return 'part-treaty';
    case 'speakers':
      return 'part-speakers';
    case 'topic':
      return keys.get('/topics/');
    case 'quotes':
    case 'claims':
    case 'articles':
      return article === undefined
        ? undefined
        : keys.get(pathOf({ kind: 'article', id: article.id }));
    default:
      return undefined;
  }
}
