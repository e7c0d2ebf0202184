/*
 * Spellings that differ between British and American English, and endings that Porter's stemmer keeps apart.
 * The result is never shown: it only has to be the same for words that a reader takes for the same.
 */
const rewritings: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|lic|pret)ence/, '$1ense'],
  [/^practis/, 'practic'],
  [/(.{3})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/(.{2})ys(e|ed|es|er|ers|ing)$/, '$1yz$2'],
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|savi|vig)our/, '$1or'],
  [/^(cent|theat|met|fib|calib|lit|kilomet)re(s?)$/, '$1er$2'],
  [/^(dial|catal|anal|monol)ogue/, '$1og'],
  [/^programme(s?)$/, 'program$1'],
  [/^sceptic/, 'skeptic'],
  [/dgement/, 'dgment'],
  [/^(.{6,})ists?$/, '$1ism'],
  // Porter knows immigrants and immigration for relatives, and parts migrants from migration.
  [/^(.{2,}gr)ants?$/, '$1ation'],
  // Peoples and their countries: Austria, Austrians. Five letters before, so that "means" stays what it is.
  [/^(.{3,}[ei]a)ns?$/, '$1'],
];

/** Most words hold none of these, and need not be tried against each rule. */
const worthTrying =
  /^(?:def|off|lic|pret|practis|sceptic|programme)|our|re?s?$|is[eai]|ys[ei]|ogue|dgement|ists?$|grants?$|ans?$/;

export function plainSpelling(fold: string): string {
  if (!worthTrying.test(fold)) return fold;
  let word = fold;
  for (const [pattern, replacement] of rewritings) word = word.replace(pattern, replacement);
  return word;
}
