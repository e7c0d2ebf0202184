import type { ComparedWord } from './compared-words.ts';
import type { NoticeKind } from './quote-check.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const negations = listed(
  'no not never none neither nor nobody nothing nowhere without cannot against hardly refuse refuses refused deny ' +
    'denies denied dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt',
);
const modals = listed(
  'shall should will would may might can could must ought wont wouldnt cant couldnt shouldnt cannot',
);
const conditions = listed(
  'if unless provided providing until only when whenever except subject accordance according conditional conditionally ' +
    'depending pursuant least most request',
);
const numberWords = listed(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion ' +
    'half twice second third',
);
const times = listed(
  'immediate immediately instantly prompt promptly forthwith swiftly delay delays soon always ever forever permanent ' +
    'permanently temporary temporarily indefinite indefinitely',
);
/** Numbers too, but so common in other senses that they count only beside another number. */
const weakNumbers = listed('a an one single once first');

/** After “without” these make an adverb, which turns nothing round: “without delay” is “at once”. */
const adverbial = listed('delay exception fail fear hesitation interruption limit pause prejudice');

/** What a word is that can change the sense when it goes or comes. English; numbers and names in any language. */
export function classesOf(
  word: ComparedWord,
  next: ComparedWord | undefined,
  isName: (word: ComparedWord) => boolean,
): readonly NoticeKind[] {
  const { fold } = word;
  const inAdverb = fold === 'without' && next !== undefined && adverbial.has(next.fold);
  const classes: readonly (readonly [NoticeKind, boolean])[] = [
    ['negation', negations.has(fold) && !inAdverb],
    ['condition', conditions.has(fold)],
    ['modal', modals.has(fold)],
    ['time', times.has(fold)],
    ['number', numberWords.has(fold) || /\p{N}/u.test(fold)],
    ['name', isName(word)],
  ];
  return classes.filter(([, belongs]) => belongs).map(([kind]) => kind);
}

const negatingPrefix = /^(?:un|non|in|im|il|ir|dis)/;

export function isWeakNumber({ fold }: ComparedWord): boolean {
  return weakNumbers.has(fold);
}

/** "unlawful" and "lawful": the same word but for a prefix that turns it round. */
export function isNegationOf(one: ComparedWord, other: ComparedWord): boolean {
  return (
    other.fold.length > 3 &&
    one.fold.endsWith(other.fold) &&
    one.fold.replace(negatingPrefix, '') === other.fold &&
    one.fold !== other.fold
  );
}
