import type { Corpus } from '../domain/corpus.ts';
import { itemKinds } from '../domain/item.ts';
import { attributions, bases, verdicts } from '../domain/vocabulary.ts';
import { directoryOf } from '../domain/lookup.ts';
import {
  facetNames,
  noCriteria,
  noSelection,
  sortOrders,
  type Criteria,
  type FacetName,
  type Selection,
} from '../search/criteria.ts';
import { choicesAmong, choicesOn, type Choices } from './choices.ts';
import { pageAt, pathOf, type Page } from './page.ts';
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
  const possible = choicesOn(page.kind, corpus);
  const ours = new Set(keysOn(page, possible));
  return {
    page,
    criteria: readCriteria(params, page, corpus),
    choices: choicesAmong(possible, (key) => params.getAll(key)),
    version: params.get(versionKey) ?? '',
    rest: [...params].filter(([key]) => !ours.has(key)),
    hash: address.hash,
  };
}

/** The item “as” it was when the link was made. */
const versionKey = 'as';

/** The key of the words asked for: on Explore and the pages it leads to, the query; where quotes are checked, the quote. */
function wordsKey(page: Page): string {
  return page.kind === 'check-a-quote' ? 'check' : 'q';
}

function keysOn(page: Page, possible: Choices): readonly string[] {
  const own = page.kind === 'explore' ? ['sort', ...facetNames] : Object.keys(possible);
  return [wordsKey(page), versionKey, ...own];
}

function readCriteria(params: URLSearchParams, page: Page, corpus: Corpus): Criteria {
  const query = params.get(wordsKey(page)) ?? '';
  if (page.kind !== 'explore') return { ...noCriteria, query };
  const sort = sortOrders.find((order) => order === params.get('sort')) ?? noCriteria.sort;
  return { query, selection: readSelection(params, corpus), sort };
}

/** The address of a view: our keys in a fixed order, defaults left out, then what was not ours. */
export function writeAddress(view: View, base: string): string {
  const params = new URLSearchParams([
    ...criteriaPairs(view),
    ...Object.entries(view.choices).flatMap(([key, values]) => pairs(key, values)),
    ...pairs(versionKey, view.version === '' ? [] : [view.version]),
    ...view.rest.map(([key, value]) => [key, value]),
  ]);
  const search = params.size === 0 ? '' : `?${params}`;
  return `${base.slice(0, -1)}${pathOf(view.page)}${search}${view.hash}`;
}

function pairs(key: string, values: readonly string[]): string[][] {
  return values.map((value) => [key, value]);
}

function criteriaPairs({ page, criteria: { query, selection, sort } }: View): string[][] {
  const asked = query === '' ? [] : [[wordsKey(page), query]];
  if (page.kind !== 'explore') return asked;
  const chosen = facetNames.flatMap((name) => pairs(name, inOrder(selection[name])));
  return [...asked, ...chosen, ...(sort === noCriteria.sort ? [] : [['sort', sort]])];
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
