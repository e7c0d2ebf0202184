import type { ClauseNumber, Corpus, SpeakerId, TopicId } from '../domain/corpus.ts';
import { bases, verdicts } from '../domain/vocabulary.ts';
import { clauseReferences } from './clause-reference.ts';
import { valuesOf } from './facet-values.ts';
import { remembering } from './remembering.ts';
import { wordsOf } from './words.ts';

/** Something the box offers while one types: a place to go to, or the rest of an operator. */
export type Completion =
  | { readonly kind: 'clause'; readonly number: ClauseNumber; readonly label: string }
  | { readonly kind: 'speaker'; readonly id: SpeakerId; readonly label: string }
  | { readonly kind: 'topic'; readonly id: TopicId; readonly label: string }
  /** The whole query as it would be with the operator finished. */
  | { readonly kind: 'operator'; readonly query: string; readonly label: string };

/** So many stand under the box: more would hide what they lead to. */
const most = 6;

/** What a query that is being typed may become: clauses by number or title, speakers, topics, operators. Best first. */
export function completionsOf(query: string, corpus: Corpus): readonly Completion[] {
  const typed = foldedRun(query);
  if (typed === '') return [];
  return [
    ...clausesByNumber(query, corpus),
    ...operators(query, corpus),
    ...speakers(typed, corpus),
    ...topics(typed, corpus),
    ...clausesByTitle(typed, corpus),
  ].slice(0, most);
}

/** Words folded and run on with single spaces, so that a beginning typed matches a beginning held. */
function foldedRun(text: string): string {
  return wordsOf(text)
    .map(({ fold }) => fold)
    .join(' ');
}

/** Titles, labels and names are few, and asked at each key press whether they begin as typed. */
const held = remembering(10_000, (text: string) => ` ${foldedRun(text)}`);

/** Whether a text, or a word in it, begins as typed. */
function begins(text: string, typed: string): boolean {
  return held(text).includes(` ${typed}`);
}

function clausesByNumber(query: string, corpus: Corpus): Completion[] {
  const { clauses } = corpus.treaty;
  const numbers = new Set(clauses.map(({ number }) => number));
  const asked = new Set(clauseReferences(wordsOf(query), numbers).map(({ number }) => number));
  return clauses.filter(({ number }) => asked.has(number)).map(asClause);
}

function clausesByTitle(typed: string, corpus: Corpus): Completion[] {
  // One letter begins a word of nearly every title.
  if (typed.length < 2) return [];
  return corpus.treaty.clauses.filter(({ title }) => begins(title, typed)).map(asClause);
}

function asClause({ number, title }: Corpus['treaty']['clauses'][number]): Completion {
  return { kind: 'clause', number, label: `Clause ${number}: ${title}` };
}

function speakers(typed: string, corpus: Corpus): Completion[] {
  return corpus.speakers.flatMap(({ id, name, otherNames }): Completion[] => {
    if (begins(name, typed)) return [{ kind: 'speaker', id, label: name }];
    const other = otherNames.find(({ text }) => begins(text, typed));
    return other === undefined ? [] : [{ kind: 'speaker', id, label: `${name} (${other.text})` }];
  });
}

function topics(typed: string, corpus: Corpus): Completion[] {
  return corpus.topics
    .filter(({ label }) => begins(label, typed))
    .map(({ id, label }) => ({ kind: 'topic', id, label: `Topic: ${label}` }));
}

const operatorValueSources = {
  'speaker:': (corpus: Corpus) => valuesOf('speaker', corpus),
  'topic:': (corpus: Corpus) => valuesOf('topic', corpus),
  'clause:': (corpus: Corpus) => valuesOf('clause', corpus),
  'is:': (corpus: Corpus) => valuesOf('kind', corpus),
  'by:': (corpus: Corpus) => valuesOf('by', corpus),
  'basis:': () => [...bases, 'article'],
  'verdict:': () => verdicts,
} as const;

/** The last word of the query finished as an operator, or as an operator's value. */
function operators(query: string, corpus: Corpus): Completion[] {
  // A minus before an operator leaves its values out, and is kept.
  const typed = /[^\s-]\S*$/.exec(query)?.[0] ?? '';
  const before = query.slice(0, query.length - typed.length);
  const last = typed.toLowerCase();
  if (last.length < 2) return [];
  return Object.entries(operatorValueSources).flatMap(([operator, valuesIn]): Completion[] => {
    if (!last.startsWith(operator)) {
      const isBeginning = operator.startsWith(last);
      return isBeginning ? [asOperator(`${before}${operator}`, operator)] : [];
    }
    const value = last.slice(operator.length);
    return valuesIn(corpus)
      .filter((one) => one !== value && one.includes(value))
      .map((one) => asOperator(`${before}${operator}${one} `, `${operator}${one}`));
  });
}

function asOperator(query: string, label: string): Completion {
  return { kind: 'operator', query, label };
}
