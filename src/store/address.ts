import type { Corpus } from '../domain/corpus.ts';
import { itemKinds } from '../domain/item.ts';
import { attributions, bases, verdicts } from '../domain/vocabulary.ts';
import { directoryOf } from '../domain/lookup.ts';
import {
  facetNames,
  noCriteria,
  noSelection,
  sortOrders,
  type FacetName,
  type Selection,
} from '../search/criteria.ts';
import { pageAt, pathOf } from './page.ts';
import { inOrder, type View } from './view.ts';

/** The parts of an address that say what to show, as `URL` and `location` name them. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Reads a view out of an address. Unknown values of our own keys are dropped; parameters that are not ours, and the
 * fragment, are kept. The twin of {@link writeAddress}: `readAddress(writeAddress(view))` is the view again.
 *
 * @param base the path the site stands under, with a slash at both ends
 */
export function readAddress(address: Address, corpus: Corpus, base: string): View {
  const page = pageAt(belowBase(address.pathname, base), corpus);
  const params = new URLSearchParams(address.search);
  const ours = new Set<string>(page.kind === 'explore' ? ['q', 'sort', ...facetNames] : ['q']);
  const rest = [...params].filter(([key]) => !ours.has(key));
  const query = params.get('q') ?? '';
  if (page.kind !== 'explore')
    return { page, criteria: { ...noCriteria, query }, rest, hash: address.hash };
  const sort = sortOrders.find((order) => order === params.get('sort')) ?? noCriteria.sort;
  return {
    page,
    criteria: { query, selection: readSelection(params, corpus), sort },
    rest,
    hash: address.hash,
  };
}

/** The address of a view: our keys in a fixed order, defaults left out, then what was not ours. */
export function writeAddress(view: View, base: string): string {
  const params = new URLSearchParams();
  const { query, selection, sort } = view.criteria;
  if (query !== '') params.append('q', query);
  if (view.page.kind === 'explore') {
    for (const name of facetNames)
      for (const value of inOrder(selection[name])) params.append(name, value);
    if (sort !== noCriteria.sort) params.append('sort', sort);
  }
  for (const [key, value] of view.rest) params.append(key, value);
  const search = params.toString();
  return `${base.slice(0, -1)}${pathOf(view.page)}${search === '' ? '' : `?${search}`}${view.hash}`;
}

function belowBase(pathname: string, base: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
}

function readSelection(params: URLSearchParams, corpus: Corpus): Selection {
  const selection: Record<FacetName, readonly string[]> = { ...noSelection };
  for (const name of facetNames) {
    const resolve = resolvers(corpus)[name];
    selection[name] = inOrder(params.getAll(name).flatMap((value) => resolve(value) ?? []));
  }
  return selection;
}

/** For each facet, the value of today that a value in an address stands for, or undefined for none. */
function resolvers(
  corpus: Corpus,
): Readonly<Record<FacetName, (value: string) => string | undefined>> {
  const directory = directoryOf(corpus);
  const among = (values: readonly string[]) => (value: string) =>
    values.find((one) => one === value);
  return {
    kind: among(itemKinds),
    topic: (value) => directory.topics.get(value)?.id,
    speaker: (value) => directory.speakers.get(value)?.id,
    clause: (value) => (directory.clauses.has(Number(value)) ? String(Number(value)) : undefined),
    by: among(attributions),
    basis: among([...bases, 'article']),
    verdict: among(verdicts),
  };
}
