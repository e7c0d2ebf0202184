import type { Corpus } from '../domain/corpus.ts';
import { coreSearchOf } from './core-search.ts';
import type { Search } from './findings.ts';
import { spellingOf } from './spelling.ts';

/** The whole search over a corpus, spelling and all. */
export function createSearch(corpus: Corpus): Search {
  return coreSearchOf(corpus).withSpelling(spellingOf);
}
