import type { Corpus } from '../domain/corpus.ts';
import { coreSearchOf } from './core-search.ts';
import type { PromptSearch } from './findings.ts';
import { searchRest } from './search-rest.ts';

/** The whole search over a corpus, spelling and all. */
export function createSearch(corpus: Corpus): PromptSearch {
  return coreSearchOf(corpus).completed(searchRest);
}
