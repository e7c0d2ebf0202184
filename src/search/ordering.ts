import type { Corpus } from '../domain/corpus.ts';
import type { Item } from '../domain/item.ts';
import { startOf } from '../domain/sayings.ts';
import type { SortOrder } from './criteria.ts';
import type { SearchRecord } from './records.ts';

/** Compared part by part; what has no such part goes last. */
type Key = readonly number[];

/** By a record's place, where it stands in an order other than by relevance. Equals stay in reading order. */
export function ranksBy(
  sort: Exclude<SortOrder, 'relevance'>,
  entries: readonly SearchRecord[],
  corpus: Corpus,
): Uint32Array {
  const makers = { clause: () => clauseKey, article: articleKey, speaker: speakerKey };
  const keyOf = makers[sort](corpus);
  const ranks = new Uint32Array(entries.length);
  const inOrder = entries
    .map(({ item, place }) => ({ place, key: keyOf(item) }))
    .toSorted((one, other) => compare(one.key, other.key) || one.place - other.place);
  for (const [rank, { place }] of inOrder.entries()) ranks[place] = rank;
  return ranks;
}

function compare(one: Key, other: Key): number {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? last);
    if (difference !== 0) return difference;
  }
  return 0;
}

// Finite, since the difference of two infinities is no number.
const last = Number.MAX_SAFE_INTEGER;

function clauseKey(item: Item): Key {
  switch (item.kind) {
    case 'clause':
      return [item.clause.number, 0];
    case 'quote':
      return [Math.min(last, ...item.quote.clauses), 1];
    case 'claim':
      return [Math.min(last, ...item.claim.clauses), 1];
    case 'speaker':
      return [last, 1];
  }
}

/** Sayings by their place in the article, then what stands in no article. */
function articleKey({ articles }: Corpus): (item: Item) => Key {
  const orderOf = placesIn(articles);
  return (item) => {
    switch (item.kind) {
      case 'quote':
        return [orderOf(item.quote.article), item.quote.paragraph, startOf(item.quote)];
      case 'claim':
        return [orderOf(item.claim.article), item.claim.paragraph, startOf(item.claim)];
      case 'clause':
      case 'speaker':
        return [last, 0, 0];
    }
  };
}

/** Each speaker before what that speaker said, in the corpus's order; clauses have no speaker. */
function speakerKey({ speakers }: Corpus): (item: Item) => Key {
  const orderOf = placesIn(speakers);
  return (item) => {
    switch (item.kind) {
      case 'speaker':
        return [orderOf(item.speaker.id), 0];
      case 'quote':
        return [orderOf(item.quote.speaker), 1];
      case 'claim':
        return [orderOf(item.claim.speaker), 1];
      case 'clause':
        return [last, 0];
    }
  };
}

function placesIn(list: readonly { readonly id: string }[]): (id: string) => number {
  const order = new Map(list.map(({ id }, place) => [id, place]));
  return (id) => order.get(id) ?? last;
}
