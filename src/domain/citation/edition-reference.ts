import type { Clause, Comparison, Corpus, SourceId, TimelineEvent } from '../corpus.ts';
import { sourceById } from '../lookup.ts';
import { clean, cleanAddress } from './clean.ts';
import { longDate } from './dates.ts';
import type { CitedTreaty, Entry, EventReference, TreatyReference } from './reference.ts';

// What the edition says in its own words, about a treaty or about what happened.

export function clauseReference(clause: Clause, corpus: Corpus, entry: Entry): TreatyReference {
  const { treaty } = corpus;
  return {
    kind: 'clause',
    key: `clause-${clause.number}`,
    words: clean(clause.summary),
    entry,
    treaty: {
      ...datesOf(treaty),
      title: clean(treaty.title),
      parties: treaty.parties.map(({ name }) => clean(name)),
      shortParties: treaty.parties.map(({ shortName }) => clean(shortName)),
      ended: null,
    },
    article: String(clause.number),
    basis: clause.basis,
    sources: sourcesOf(clause.sources, corpus),
  };
}

interface ComparedValue {
  readonly comparison: Comparison;
  readonly value: Comparison['values'][number];
}

export function valueReference(
  { comparison, value }: ComparedValue,
  corpus: Corpus,
  entry: Entry,
): TreatyReference {
  const parties = comparison.parties.map(clean);
  return {
    kind: 'value',
    key: `comparison-${comparison.id}-${value.variable}`,
    words: clean(`${value.code}: ${value.text}`),
    entry,
    treaty: {
      ...datesOf(comparison),
      title: clean(comparison.title),
      parties,
      shortParties: parties,
      ended: comparison.ended,
    },
    article:
      value.article === null ? null : clean(value.article).replace(/^art(?:icle|\.)?\s*/i, ''),
    basis: value.basis,
    sources: sourcesOf(value.sources, corpus),
  };
}

export function eventReference(event: TimelineEvent, corpus: Corpus, entry: Entry): EventReference {
  return {
    kind: 'event',
    key: `event-${event.id}`,
    words: clean(event.text),
    entry,
    basis: event.basis,
    sources: sourcesOf(event.sources, corpus),
  };
}

type Dates = Pick<CitedTreaty, 'signed' | 'signedAt' | 'inForce'>;

function datesOf({ signed, signedAt, inForce }: Dates): Dates {
  return { signed, signedAt: signedAt === null ? null : clean(signedAt), inForce };
}

function sourcesOf(ids: readonly SourceId[], corpus: Corpus): readonly string[] {
  return ids.map((id) => {
    const { publisher, title, date, url } = sourceById(corpus, id);
    const parts = [clean(publisher), title === null ? null : clean(title), longDate(date)];
    const address = url === null ? null : cleanAddress(url);
    return [...parts, address].filter((part) => part !== null).join(', ');
  });
}
