import type { Corpus } from '../domain/corpus.ts';
import {
  basisOf,
  itemKinds,
  quoteAttribution,
  verdictOf,
  type Item,
  type ItemBasis,
} from '../domain/item.ts';
import { directoryOf } from '../domain/lookup.ts';
import { attributions, bases, verdicts } from '../domain/vocabulary.ts';
import type { FacetName } from './criteria.ts';

const ofTheArticle: ItemBasis = 'article';

/** Every value a facet can have in this corpus, in the corpus's own order. */
export function valuesOf(facet: FacetName, corpus: Corpus): readonly string[] {
  switch (facet) {
    case 'kind':
      return itemKinds;
    case 'topic':
      return corpus.topics.map(({ id }) => id);
    case 'speaker':
      return corpus.speakers.map(({ id }) => id);
    case 'clause':
      return corpus.treaty.clauses
        .map(({ number }) => number)
        .toSorted((one, other) => one - other)
        .map(String);
    case 'by':
      return attributions;
    case 'basis':
      return [...bases, ofTheArticle];
    case 'verdict':
      return verdicts;
  }
}

export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** The values one item has of each facet. */
export function facetValuesOf(item: Item): FacetValues {
  return {
    kind: [item.kind],
    basis: listed(basisOf(item)),
    verdict: listed(verdictOf(item)),
    ...aboutOf(item),
  };
}

function aboutOf(item: Item): Pick<FacetValues, 'topic' | 'speaker' | 'clause' | 'by'> {
  switch (item.kind) {
    case 'clause':
      return {
        topic: item.clause.topics,
        speaker: [],
        clause: [String(item.clause.number)],
        by: [],
      };
    case 'quote': {
      const { topics, speaker, clauses } = item.quote;
      return {
        topic: topics,
        speaker: [speaker],
        clause: clauses.map(String),
        by: [quoteAttribution(item.quote)],
      };
    }
    case 'claim': {
      const { topics, speaker, via, clauses, attribution } = item.claim;
      // A claim that names its speaker as its carrier too is one of that speaker's, not two.
      const speakers = [...new Set([speaker, ...listed(via)])];
      return { topic: topics, speaker: speakers, clause: clauses.map(String), by: [attribution] };
    }
    case 'speaker':
      return { topic: [], speaker: [item.speaker.id], clause: [], by: [] };
  }
}

function listed<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

/** Chosen values as the corpus knows them now: a former id stands for the record that bore it. */
export function presentValue(facet: FacetName, value: string, corpus: Corpus): string {
  const { speakers, topics } = directoryOf(corpus);
  if (facet === 'speaker') return speakers.get(value)?.id ?? value;
  return facet === 'topic' ? (topics.get(value)?.id ?? value) : value;
}
