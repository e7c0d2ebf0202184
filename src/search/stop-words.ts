/** English words that say nothing of a subject. They are dropped from a query that has others, and stay in phrases. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a about am an and are as at be been but by can could did do does for from had has have he her him his how i if in ' +
    'into is it its many me much my no nor not of on or our say says said she should so tell than that the their them then there ' +
    'these they this those to was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);

export function isStopWord(fold: string): boolean {
  return stopWords.has(fold);
}

/** Verbs that any sentence may hold, whatever it is about: alone, none of them makes an answer to more that was asked. */
const lightVerbs: ReadonlySet<string> = new Set(
  (
    'ask become begin bring call come find get give go hold keep know leave let like look make mean move need put run see ' +
    'seem set show stand start stay take think try turn use want work'
  ).split(' '),
);

export function isLightVerb(fold: string): boolean {
  return lightVerbs.has(fold);
}

const questionWords: ReadonlySet<string> = new Set(
  'what which who whom whose when where why how is are was were do does did can could will would should has have had'.split(
    ' ',
  ),
);

/** In a question these name what is asked, not what is asked for: "what does the agreement say about trade". */
const subjectWords: ReadonlySet<string> = new Set(
  'agreement article articles clause clauses deal document pact text treaty'.split(' '),
);

export function isQuestion(words: readonly string[]): boolean {
  return words.length > 1 && questionWords.has(words[0] ?? '');
}

/** The words of a query that say something of a subject; all of them, where none does. */
export function tellingWords(words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter((fold) => !stopWords.has(fold));
  const narrower = isQuestion(words) ? telling.filter((fold) => !subjectWords.has(fold)) : telling;
  return new Set([narrower, telling, words].find((some) => some.length > 0));
}
