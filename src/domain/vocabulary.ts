import type {
  Attribution,
  Basis,
  Bearing,
  Obligation,
  TimelineEvent,
  Variable,
  Verdict,
} from './corpus.ts';

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

const forceOrder: Readonly<Record<Obligation['force'], true>> = {
  shall: true,
  aim: true,
  may: true,
};

const bearingOrder: Readonly<Record<Bearing, true>> = {
  'towards-alliance': true,
  qualifies: true,
  'towards-paper': true,
};

const eventKindOrder: Readonly<Record<TimelineEvent['kind'], true>> = {
  treaty: true,
  history: true,
};

const variableOrder: Readonly<Record<Variable, true>> = {
  trigger: true,
  consultation: true,
  immediacy: true,
  automaticity: true,
  geography: true,
  'un-reference': true,
  'domestic-law': true,
  'counter-alliance': true,
  duration: true,
  exit: true,
};

/** A record's keys, which the compiler knows to be all values of the list and no others. */
function keysOf<Key extends string>(order: Readonly<Record<Key, true>>): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(order) as Key[];
}

export const bases = keysOf(basisOrder);
export const attributions = keysOf(attributionOrder);
export const verdicts = keysOf(verdictOrder);
export const forces = keysOf(forceOrder);
export const bearings = keysOf(bearingOrder);
export const eventKinds = keysOf(eventKindOrder);
export const variables = keysOf(variableOrder);
