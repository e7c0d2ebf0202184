import type { Verdict } from '../../domain/corpus.ts';

// What the verdicts mean, in a sentence each.

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const verdictMeaning: Words<Verdict> = {
  supported: 'The clause, as reported, says so.',
  'supported-with-omission': 'The clause says so, and says more that changes its sense or reach.',
  overstated: 'The words go further than the clause, as reported, does.',
  contradicted: 'The clause, as reported, says otherwise.',
  'not-in-text': 'No report of the text that was read for this edition holds it.',
  'cannot-be-judged':
    'Too little of the clause is known, or the words are an opinion that no text settles.',
};
