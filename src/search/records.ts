import type { Clause, Claim, Corpus, Quote, Speaker } from '../domain/corpus.ts';
import { itemsOf, type Item } from '../domain/item.ts';
import { speakerById, topicById } from '../domain/lookup.ts';
import type { FieldName } from './findings.ts';

/** A text of an item that is searched. An item may have several of one name, such as one for each language. */
export interface Field {
  readonly name: FieldName;
  readonly weighed: WeighedField;
  readonly text: string;
  /** BCP 47; null where the language is that of the edition. */
  readonly lang: string | null;
}

export interface SearchRecord {
  readonly item: Item;
  /** Place in reading order, from 0. */
  readonly place: number;
  readonly fields: readonly Field[];
}

/**
 * Who says something tells less of the saying than of the person, and another name less again. Claims name their
 * speaker in their words as well; a quote does so only here, and is what is looked for under a name.
 */
export type WeighedField = FieldName | 'speaker of a quote' | 'other name of a speaker';

/** How much a word says about the item it was found in, by the field it stands in. */
export const fieldWeights: Readonly<Record<WeighedField, number>> = {
  name: 4,
  'other name': 2,
  title: 2.8,
  'operative words': 1.4,
  words: 2.6,
  claim: 1.2,
  summary: 2,
  role: 1.2,
  topic: 0.7,
  speaker: 0.6,
  'speaker of a quote': 3.5,
  'other name of a speaker': 0.5,
  reading: 0.5,
  'not confirmed': 0.4,
  check: 0.5,
  note: 0.4,
  hedge: 0.3,
};

/** Between the stretches of an interrupted quote. No phrase runs over it. */
export const quoteGap = ' … ';

export function recordsOf(corpus: Corpus): readonly SearchRecord[] {
  return itemsOf(corpus).map((item, place) => ({ item, place, fields: fieldsOf(item, corpus) }));
}

function fieldsOf(item: Item, corpus: Corpus): readonly Field[] {
  switch (item.kind) {
    case 'clause':
      return clauseFields(item.clause, corpus);
    case 'quote':
      return quoteFields(item.quote, corpus);
    case 'claim':
      return claimFields(item.claim, corpus);
    case 'speaker':
      return speakerFields(item.speaker);
  }
}

function field(
  name: FieldName,
  text: string | null,
  lang: string | null = null,
  weighed: WeighedField = name,
): readonly Field[] {
  return text === null ? [] : [{ name, weighed, text, lang }];
}

function clauseFields(clause: Clause, corpus: Corpus): readonly Field[] {
  return [
    ...field('title', clause.title),
    ...field('summary', clause.summary),
    ...clause.terms.flatMap(({ text, lang }) => field('operative words', text, lang)),
    ...clause.readings.flatMap(({ note }) => field('reading', note)),
    ...clause.unverified.flatMap((part) => field('not confirmed', part)),
    ...topicFields(clause.topics, corpus),
  ];
}

function quoteFields(quote: Quote, corpus: Corpus): readonly Field[] {
  return [
    ...field('words', quote.segments.map(({ text }) => text).join(quoteGap)),
    ...field('note', quote.note),
    ...sayingFields(quote, [quote.speaker], 'speaker of a quote', corpus),
  ];
}

function claimFields(claim: Claim, corpus: Corpus): readonly Field[] {
  return [
    ...field('claim', claim.text),
    ...field('hedge', claim.hedge),
    ...sayingFields(
      claim,
      claim.via === null ? [claim.speaker] : [claim.speaker, claim.via],
      'speaker',
      corpus,
    ),
  ];
}

function sayingFields(
  saying: Quote | Claim,
  speakers: readonly string[],
  weighed: WeighedField,
  corpus: Corpus,
): readonly Field[] {
  const said = speakers.map((id) => speakerById(corpus, id));
  return [
    ...(saying.check === undefined ? [] : field('check', saying.check.rationale)),
    ...said.flatMap(({ name }) => field('speaker', name, null, weighed)),
    ...said.flatMap((speaker) => otherNameFields(speaker, 'other name of a speaker')),
    ...topicFields(saying.topics, corpus),
  ];
}

function topicFields(ids: readonly string[], corpus: Corpus): readonly Field[] {
  return ids.flatMap((id) => field('topic', topicById(corpus, id).label));
}

function otherNameFields({ otherNames }: Speaker, weighed: WeighedField): readonly Field[] {
  return otherNames.flatMap(({ text, lang }) => field('other name', text, lang, weighed));
}

function speakerFields(speaker: Speaker): readonly Field[] {
  return [
    ...field('name', speaker.name),
    ...otherNameFields(speaker, 'other name'),
    ...field('role', roleOf(speaker)),
    ...field('note', speaker.note),
  ];
}

/** Role, affiliation and country in one line; what a part before already says is not said again. */
function roleOf({ role, affiliation, country }: Speaker): string {
  return [affiliation, country].reduce<string>(
    (line, part) => (part === null || line.includes(part) ? line : `${line}, ${part}`),
    role,
  );
}
