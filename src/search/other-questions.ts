import { noSelection, type Criteria } from './criteria.ts';
import type { Plan } from './plan.ts';
import { writeQuery, type QueryPart } from './query.ts';
import type { Question } from './question.ts';
import { isStopWord } from './stop-words.ts';
import { foldWord, wordsOf } from './words.ts';

/** A question near the one asked, and why it is offered. */
export interface OtherQuestion {
  readonly kind:
    | 'without unknown values'
    | 'without exclusions'
    | 'without quotation marks'
    | 'known words only'
    | 'without filters';
  readonly criteria: Criteria;
}

/** What may be asked instead of a question that has no answer: each time one thing less. */
export function otherQuestions(
  criteria: Criteria,
  { parts }: Question,
  { unknown }: Plan,
  isUnknownValue: (part: QueryPart) => boolean,
): readonly OtherQuestion[] {
  const asking = (
    kind: OtherQuestion['kind'],
    keep: readonly QueryPart[],
  ): readonly OtherQuestion[] =>
    keep.length === 0 ? [] : [{ kind, criteria: { ...criteria, query: writeQuery(keep) } }];
  const words = parts.filter(({ kind }) => kind !== 'operator');
  const nothingKnown = new Set(unknown.map(foldWord));
  const isKnown = (part: QueryPart): boolean =>
    part.kind !== 'word' || wordsOf(part.text).every(({ fold }) => !nothingKnown.has(fold));
  const offers = [
    ...asking(
      'without unknown values',
      parts.filter((part) => !isUnknownValue(part)),
    ),
    ...asking(
      'without exclusions',
      parts.filter(({ kind }) => kind !== 'without'),
    ),
    ...asking('without quotation marks', parts.map(unquoted)),
    ...asking('known words only', parts.filter(isKnown)),
    ...asking('without filters', words).map((offer) => ({
      ...offer,
      criteria: { ...offer.criteria, selection: noSelection },
    })),
  ];
  const own = writeQuery(parts);
  return offers.filter(
    (offer) => offer.criteria.query !== own || offer.criteria.selection !== criteria.selection,
  );
}

function unquoted(part: QueryPart): QueryPart {
  return part.kind === 'phrase' ? { ...part, kind: 'word' } : part;
}

/**
 * The query that asks for its words as they were typed, and for nothing like them: each word in quotation marks.
 * Null where no word is left that could be asked for so.
 */
export function asTyped(parts: readonly QueryPart[]): string | null {
  const telling = (text: string): boolean => wordsOf(text).some(({ fold }) => !isStopWord(fold));
  const hasTelling = parts.some((part) => part.kind === 'word' && telling(part.text));
  if (!hasTelling) return null;
  return writeQuery(
    parts
      .filter((part) => part.kind !== 'word' || telling(part.text))
      .map((part) => (part.kind === 'word' ? { ...part, kind: 'phrase' } : part)),
  );
}

/** Words that look like operators and are none, such as `author:`; they are searched as any other word. */
export function unknownOperators(parts: readonly QueryPart[]): readonly string[] {
  return parts.flatMap((part) => {
    const name = part.kind === 'word' ? /^(\p{L}{2,}):(?!\/)[^:]/u.exec(part.text)?.[1] : undefined;
    return name ?? [];
  });
}
