import type { Attribution, Basis, Verdict } from './corpus.ts';

// The closed lists of the schemas, for code that runs on the page, where no schema is shipped. The records below
// make the compiler refuse a value that is missing here or not in the schema.
const basisOrder: Readonly<Record<Basis, true>> = {
  reported: true,
  'partly-reported': true,
  unverified: true,
};

const attributionOrder: Readonly<Record<Attribution, true>> = {
  author: true,
  named: true,
  anonymous: true,
  media: true,
  document: true,
};

const verdictOrder: Readonly<Record<Verdict, true>> = {
  supported: true,
  'supported-with-omission': true,
  overstated: true,
  contradicted: true,
  'not-in-text': true,
  'cannot-be-judged': true,
};

export const bases: readonly string[] = Object.keys(basisOrder);
export const attributions: readonly string[] = Object.keys(attributionOrder);
export const verdicts: readonly string[] = Object.keys(verdictOrder);
