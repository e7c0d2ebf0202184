import type {
  Attribution,
  Basis,
  Bearing,
  Obligation,
  TimelineEvent,
  Variable,
  Verdict,
} from './corpus.ts';

// The closed lists of the schemas, for code that runs on the page, where no schema is shipped. The compiler refuses a list
// that lacks a value of the schema or has one that is not in it.

/** Takes all values of a union, each once, in the order in which they are shown. */
function inOrder<All extends string>() {
  return <const Listed extends readonly All[]>(
    ...listed: [All] extends [Listed[number]] ? Listed : never
  ): readonly All[] => listed;
}

export const bases = inOrder<Basis>()('reported', 'partly-reported', 'unverified');

export const attributions = inOrder<Attribution>()(
  'author',
  'named',
  'anonymous',
  'media',
  'document',
);

export const verdicts = inOrder<Verdict>()(
  'supported',
  'supported-with-omission',
  'overstated',
  'contradicted',
  'not-in-text',
  'cannot-be-judged',
);

export const forces = inOrder<Obligation['force']>()('shall', 'aim', 'may');

export const bearings = inOrder<Bearing>()('towards-alliance', 'qualifies', 'towards-paper');

export const eventKinds = inOrder<TimelineEvent['kind']>()('treaty', 'history');

export const variables = inOrder<Variable>()(
  'trigger',
  'consultation',
  'immediacy',
  'automaticity',
  'geography',
  'un-reference',
  'domestic-law',
  'counter-alliance',
  'duration',
  'exit',
);
