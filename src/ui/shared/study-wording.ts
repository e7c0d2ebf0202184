import type { Obligation, Relation, TimelineEvent, Variable } from '../../domain/corpus.ts';

// Words of the study of the clauses, for the pages that show it.

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const forceWord: Words<Obligation['force']> = {
  shall: 'Shall',
  aim: 'Aim',
  may: 'May',
};

export const forceMeaning: Words<Obligation['force']> = {
  shall: 'a duty to do something, or to refrain from it',
  aim: 'an aim: the parties seek or favour it',
  may: 'a permission: the parties can do it',
};

export const relationWord: Words<Relation> = {
  same: 'Same',
  reworded: 'Reworded',
  'left-out': 'Left out',
  added: 'Added',
};

export const variableWord: Words<Variable> = {
  trigger: 'Trigger',
  consultation: 'Duty to consult',
  immediacy: 'How soon',
  automaticity: 'How automatic',
  geography: 'Where',
  'un-reference': 'UN Charter in the clause',
  'domestic-law': 'Domestic law in the clause',
  'counter-alliance': 'Ban on opposing alliances',
  duration: 'Duration',
  exit: 'Way out',
};

export const eventKindWord: Words<TimelineEvent['kind']> = {
  treaty: 'The treaty',
  history: 'History',
};
