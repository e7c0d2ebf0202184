import type { Corpus } from '../../../src/domain/corpus.ts';
import { inventedWords, seeded, zipfPicker, type Random } from './invented-words.ts';

const wordsInRecord = 60;
const speakers = 12;
const topics = 8;
const sources: readonly string[] = [];

/**
 * A corpus of claims in a language that does not exist, the same for the same size. Its words are as unevenly frequent
 * as those of real languages, since that is what an index lives by.
 */
export function inventedCorpus(claims: number): Corpus {
  const random = seeded(claims);
  const pick = zipfPicker(inventedWords(seeded(1)), random);
  const text = (): string => sentence(Array.from({ length: wordsInRecord }, pick));
  // Ids are branded where a corpus is parsed; this one is never read from a file.
  return {
    treaty: {
      id: 'bench',
      title: 'Bench Convention',
      shortTitle: 'Bench',
      parties: [{ name: 'Ardane', shortName: 'Ardane' }],
      signed: '2011-04-30',
      signedAt: 'Quay Town',
      inForce: null,
      languages: ['en'],
      preamble: { summary: 'Bench', points: [], basis: 'reported', sources },
      clauses: [clause(text())],
      sources,
    },
    articles: [],
    claims: Array.from({ length: claims }, (_, place) => claim(place, text(), random)),
    quotes: [],
    speakers: Array.from({ length: speakers }, (_, place) =>
      speaker(place, sentence([pick(), pick()])),
    ),
    topics: Array.from({ length: topics }, (_, place) => ({
      id: `topic-${place}`,
      label: pick(),
      description: text(),
    })),
    sources: [],
    synonyms: [],
    contents: { question: null, comparisons: [], compared: [], timeline: false },
    edition: { version: '1.0.0', created: '2011-05-02T00:00:00Z' },
  } as unknown as Corpus;
}

function sentence(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`;
}

function clause(summary: string): object {
  return {
    number: 1,
    title: 'Bench',
    summary,
    terms: [],
    topics: ['topic-0'],
    basis: 'reported',
    unverified: [],
    sources,
    readings: [],
  };
}

function claim(place: number, text: string, random: Random): object {
  return {
    id: `claim-${place}`,
    article: 'article',
    paragraph: 1,
    spans: [{ start: 0, end: 1 }],
    text,
    speaker: `speaker-${Math.floor(random() * speakers)}`,
    via: null,
    attribution: 'named',
    kind: 'fact',
    hedge: null,
    topics: [`topic-${Math.floor(random() * topics)}`],
    clauses: [1],
  };
}

function speaker(place: number, name: string): object {
  return {
    id: `speaker-${place}`,
    name,
    otherNames: [],
    kind: 'expert',
    role: 'expert',
    affiliation: null,
    country: null,
    note: null,
    sources,
  };
}
