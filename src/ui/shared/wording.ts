import type {
  Attribution,
  Basis,
  Bearing,
  Claim,
  Quote,
  Speaker,
  Verdict,
} from '../../domain/corpus.ts';
import type { ItemBasis, ItemKind } from '../../domain/item.ts';
import type { FacetName } from '../../search/criteria.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const kindWord: Words<ItemKind> = {
  clause: 'Clause',
  quote: 'Quote',
  claim: 'Claim',
  speaker: 'Speaker',
};

const kindForms: Readonly<Record<ItemKind, readonly [string, string]>> = {
  clause: ['clause', 'clauses'],
  quote: ['quote', 'quotes'],
  claim: ['claim', 'claims'],
  speaker: ['speaker', 'speakers'],
};

export const kindPlural: Words<ItemKind> = {
  clause: 'Clauses',
  quote: 'Quotes',
  claim: 'Claims',
  speaker: 'Speakers',
};

/** For the middle of a sentence: “How soon” as “how soon”; an abbreviation, such as “UN”, stays. */
export function lowered(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** “1 clause”, “4 clauses”. */
export function countOf(count: number, kind: ItemKind): string {
  return counted(count, kindForms[kind]);
}

/** “2 quotes, 1 claim”; kinds without any are left out, and with none at all the words for none. */
export function sayingCount(quotes: number, claims: number, none: string): string {
  const parts = [quotes > 0 && countOf(quotes, 'quote'), claims > 0 && countOf(claims, 'claim')];
  return parts.filter((part) => part !== false).join(', ') || none;
}

export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const basisWord: Words<ItemBasis> = {
  reported: 'Reported',
  'partly-reported': 'Partly reported',
  unverified: 'Unverified',
  article: 'Said in the article',
};

export const basisMeaning: Words<Basis> = {
  reported:
    'Two independent sources report it, or the text itself was seen quoted; not all of them stand in this edition’s list.',
  'partly-reported':
    'One source reports it, the number of the clause is inferred from the order of subjects, or it rests on sources outside this edition’s list.',
  unverified:
    'Not confirmed by any source read for this edition: it rests on general knowledge, accounts of it conflict, or it was not seen. It is not shown as fact.',
};

export const attributionWord: Words<Attribution> = {
  author: 'The reporter',
  named: 'A named person',
  anonymous: 'Unnamed people',
  media: 'Other media',
  document: 'A document',
};

export const claimKindWord: Words<Claim['kind']> = {
  fact: 'Statement of fact',
  figure: 'Figure',
  history: 'History',
  interpretation: 'Interpretation',
  prediction: 'Prediction',
};

export const quoteFormWord: Words<Quote['form']> = {
  direct: 'Direct quote',
  partial: 'Partial quote',
  document: 'Document as printed',
};

export const speakerKindWord: Words<Speaker['kind']> = {
  expert: 'Expert',
  official: 'Official',
  leader: 'Leader',
  organisation: 'Organisation',
  unnamed: 'Unnamed',
  author: 'Author',
  document: 'Document',
};

export const verdictWord: Words<Verdict> = {
  supported: 'Supported',
  'supported-with-omission': 'Supported, with something left out',
  overstated: 'Overstated',
  contradicted: 'Contradicted',
  'not-in-text': 'Not in the text',
  'cannot-be-judged': 'Cannot be judged',
};

export const facetWord: Words<FacetName> = {
  kind: 'Kind',
  topic: 'Topic',
  speaker: 'Speaker',
  clause: 'Clause',
  by: 'Attribution',
  basis: 'Provenance',
  verdict: 'Verdict',
};

export const bearingWord: Words<Bearing> = {
  'towards-alliance': 'Towards an alliance',
  qualifies: 'Qualifies either',
  'towards-paper': 'Towards a paper treaty',
};
