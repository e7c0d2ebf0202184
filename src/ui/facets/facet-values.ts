import type { Corpus } from '../../domain/corpus.ts';
import { directoryOf } from '../../domain/lookup.ts';
import type { FacetName } from '../../search/criteria.ts';
import { attributionWord, basisWord, kindPlural, verdictWord } from '../shared/wording.ts';

/** A facet value in words; the value itself where we know none. */
export function valueWord(corpus: Corpus, facet: FacetName, value: string): string {
  const directory = directoryOf(corpus);
  switch (facet) {
    case 'kind':
      return wordIn(kindPlural, value);
    case 'topic':
      return directory.topics.get(value)?.label ?? value;
    case 'speaker':
      return directory.speakers.get(value)?.name ?? value;
    case 'clause':
      return `Clause ${value}`;
    case 'by':
      return wordIn(attributionWord, value);
    case 'basis':
      return wordIn(basisWord, value);
    case 'verdict':
      return wordIn(verdictWord, value);
  }
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
