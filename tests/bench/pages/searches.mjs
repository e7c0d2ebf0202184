// @ts-check
/**
 * Searches with the page that should come first, chosen before any site was asked: words, phrases, names in several
 * spellings and scripts, a number, slips of the pen. Paths begin alike on all sites.
 *
 * @type {readonly (readonly [query: string, path: string])[]}
 */
export const searches = [
  ['mutual assistance', '/clauses/4'],
  ['armed attack', '/clauses/4'],
  ['coercive measures', '/clauses/16'],
  ['terrorism', '/clauses/17'],
  ['tourism', '/clauses/12'],
  ['extradition', '/clauses/14'],
  ['disinformation', '/clauses/20'],
  ['internet governance', '/clauses/18'],
  ['ratification', '/clauses/22'],
  ['quality certificates', '/clauses/13'],
  ['clause 4', '/clauses/4'],
  ['Lankov', '/speakers/andrei-lankov'],
  ['kim jongun', '/speakers/kim-jong-un'],
  ['Lance Gatlin', '/speakers/lance-gatling'],
  ['김정은', '/speakers/kim-jong-un'],
  ['terorism', '/clauses/17'],
  ['Chun In Bum', '/speakers/chun-in-bum'],
];
