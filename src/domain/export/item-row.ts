import type { Corpus, SpeakerId } from '../corpus.ts';
import { basisOf, itemId, quoteAttribution, verdictOf, type Item } from '../item.ts';
import { articleById, speakerById } from '../lookup.ts';
import { quoteText } from '../sayings.ts';

/** Columns of an export, in order: the same names in CSV and JSON, so that a script reads either. */
export const columns = [
  'kind',
  'id',
  'title',
  'text',
  'words_are',
  'speaker',
  'role',
  'source',
  'date',
  'paragraph',
  'clauses',
  'topics',
  'attribution',
  'provenance',
  'verdict',
  'link',
] as const;

export type Column = (typeof columns)[number];

/** One item as plain text in every column; empty where a column does not apply. Lists are joined by `; `. */
export type ItemRow = Readonly<Record<Column, string>>;

const blank: ItemRow = Object.freeze({
  kind: '',
  id: '',
  title: '',
  text: '',
  words_are: '',
  speaker: '',
  role: '',
  source: '',
  date: '',
  paragraph: '',
  clauses: '',
  topics: '',
  attribution: '',
  provenance: '',
  verdict: '',
  link: '',
});

/** @param linkOf the absolute address of an item's page */
export function itemRow(item: Item, corpus: Corpus, linkOf: (item: Item) => string): ItemRow {
  return {
    ...blank,
    kind: item.kind,
    id: itemId(item),
    provenance: basisOf(item) ?? '',
    verdict: verdictOf(item) ?? '',
    link: linkOf(item),
    ...ownColumns(item, corpus),
  };
}

function ownColumns(item: Item, corpus: Corpus): Partial<ItemRow> {
  switch (item.kind) {
    case 'clause': {
      const { number, title, summary, topics } = item.clause;
      const words = {
        title: `Clause ${number}: ${title}`,
        text: summary,
        words_are: 'our summary',
      };
      return {
        ...words,
        source: corpus.treaty.title,
        clauses: String(number),
        topics: topics.join('; '),
      };
    }
    case 'quote': {
      const text = { text: quoteText(item.quote), words_are: 'exact quote' };
      return {
        ...text,
        ...sayingColumns(item.quote, corpus),
        attribution: quoteAttribution(item.quote),
      };
    }
    case 'claim': {
      const text = { text: item.claim.text, words_are: 'our paraphrase' };
      return { ...text, ...sayingColumns(item.claim, corpus), attribution: item.claim.attribution };
    }
    case 'speaker':
      return { title: item.speaker.name, speaker: item.speaker.name, role: item.speaker.role };
  }
}

type Saying = Extract<Item, { kind: 'claim' }>['claim'] | Extract<Item, { kind: 'quote' }>['quote'];

function sayingColumns(saying: Saying, corpus: Corpus): Partial<ItemRow> {
  const { author, publisher, date } = articleById(corpus, saying.article);
  return {
    ...speakerColumns(saying.speaker, corpus),
    source: `${author}, ${publisher}`,
    date,
    paragraph: String(saying.paragraph),
    clauses: saying.clauses.join('; '),
    topics: saying.topics.join('; '),
  };
}

function speakerColumns(id: SpeakerId, corpus: Corpus): Partial<ItemRow> {
  const { name, role } = speakerById(corpus, id);
  return { speaker: name, role };
}
