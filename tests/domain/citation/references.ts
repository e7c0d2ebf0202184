import { referenceTo, type Citable } from '../../../src/domain/citation/citable.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';
import type {
  Article,
  Comparison,
  WholeCorpus,
  TimelineEvent,
} from '../../../src/domain/corpus.ts';
import { secondCorpus } from '../../fixtures/corpora.ts';

export const taken = { link: 'https://site.example/record/', accessed: '2010-01-05' };

/** Everything in a corpus that can be cited. */
export function citablesOf(corpus: WholeCorpus): readonly Citable[] {
  return [
    ...corpus.treaty.clauses.map((clause): Citable => ({ kind: 'clause', clause })),
    ...corpus.quotes.map((quote): Citable => ({ kind: 'quote', quote })),
    ...corpus.claims.map((claim): Citable => ({ kind: 'claim', claim })),
    ...corpus.comparisons.flatMap((comparison) =>
      comparison.values.map((value): Citable => ({ kind: 'value', comparison, value })),
    ),
    ...corpus.timeline.map((event): Citable => ({ kind: 'event', event })),
  ];
}

function corpusWith(article: Partial<Article> = {}, corpus = secondCorpus()): WholeCorpus {
  return { ...corpus, articles: corpus.articles.map((one) => ({ ...one, ...article })) };
}

/** A quote of somebody else's words, in the invented article as changed. */
export function quoteFrom(article: Partial<Article> = {}, id = 'toresh-clock'): Reference {
  const corpus = corpusWith(article);
  const quote = corpus.quotes.find((one) => one.id === id)!;
  return referenceTo({ kind: 'quote', quote }, corpus, taken);
}

/** A claim of the reporter's own. */
export function claimFrom(article: Partial<Article> = {}): Reference {
  const corpus = corpusWith(article);
  const claim = corpus.claims.find(({ speaker }) => speaker === 'mara-quill')!;
  return referenceTo({ kind: 'claim', claim }, corpus, taken);
}

export function clauseFrom(corpus: WholeCorpus = secondCorpus()): Reference {
  return referenceTo({ kind: 'clause', clause: corpus.treaty.clauses[2]! }, corpus, taken);
}

export const comparison = {
  id: 'ferry-pact-1931',
  title: 'Ferry Pact',
  shortTitle: 'Ferry Pact 1931',
  signed: '1931-05-02',
  signedAt: 'Old Landing',
  inForce: '1931-09-01',
  ended: '1940-02-29',
  status: 'Ended in 1940',
  parties: ['Vessen', 'Orlaine'],
  treaty: null,
  basis: 'reported',
  note: null,
  sources: [],
  values: [
    {
      variable: 'trigger',
      code: 'A flood',
      text: 'The side that floods the other pays.',
      article: 'Art. 5',
      basis: 'partly-reported',
      sources: ['vessen-radio-2009'],
    },
  ],
} as unknown as Comparison;

export function valueFrom(changes: Partial<Comparison> = {}): Reference {
  const changed = { ...comparison, ...changes };
  const value = changed.values[0]!;
  return referenceTo({ kind: 'value', comparison: changed, value }, secondCorpus(), taken);
}

const timelineEvent = {
  id: 'gates-opened',
  date: '2009-02',
  until: '2009-03-14',
  text: 'The gates stay open for five weeks.',
  kind: 'history',
  article: null,
  paragraph: null,
  claims: [],
  basis: 'unverified',
  note: null,
  sources: ['orlaine-gazette-2009-03'],
} as unknown as TimelineEvent;

export function eventFrom(changes: Partial<TimelineEvent> = {}): Reference {
  const event = { ...timelineEvent, ...changes };
  return referenceTo({ kind: 'event', event }, secondCorpus(), taken);
}
