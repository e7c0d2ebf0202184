import type { Corpus } from '../domain/corpus.ts';
import { coreSearchOf } from './core-search.ts';
import type { PromptSearch } from './findings.ts';
import { spellingOf } from './spelling.ts';

/** The whole search over a corpus, spelling and all. */
export function createSearch(corpus: Corpus): PromptSearch {
  return coreSearchOf(corpus).withSpelling(spellingOf);
}
