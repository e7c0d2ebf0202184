import type { Corpus } from '../../domain/corpus.ts';
import { wordsOf } from '../words.ts';
import type { ComparedWord } from './compared-words.ts';

const known = new WeakMap<Corpus, ReadonlySet<string>>();

/**
 * Whether a word is a name: one of the corpus's speakers or parties, or a word with a capital that does not merely
 * begin a sentence.
 */
export function nameTest(corpus: Corpus): (word: ComparedWord) => boolean {
  const names = known.get(corpus) ?? namesOf(corpus);
  known.set(corpus, names);
  return (word) => isCapitalised(word) && (names.has(word.fold) || !beginsSentence(word));
}

function namesOf({ speakers, treaty }: Corpus): ReadonlySet<string> {
  const texts = [
    ...speakers
      .filter(({ kind }) => kind !== 'unnamed' && kind !== 'document')
      .flatMap(({ name, otherNames }) => [name, ...otherNames.map(({ text }) => text)]),
    ...treaty.parties.flatMap(({ name, shortName }) => [name, shortName]),
  ];
  return new Set(texts.flatMap((text) => wordsOf(text).map(({ fold }) => fold)));
}

function isCapitalised({ text }: ComparedWord): boolean {
  // "I" is a capital by custom, and no name.
  return /^\p{Lu}/u.test(text) && text !== 'I' && !/^I['’]/.test(text);
}

function beginsSentence({ start, before }: ComparedWord): boolean {
  return start === before.length || /[.!?:…]\p{P}*\s*\p{P}*$/u.test(before);
}
