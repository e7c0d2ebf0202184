import type { Attribution, Quote } from '../../domain/corpus.ts';

// What the words for a saying mean, in a sentence each.

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const attributionMeaning: Words<Attribution> = {
  author: 'The reporter says so, on no one else’s word.',
  named: 'A named person says so.',
  anonymous: 'People the article does not name say so.',
  media: 'The article refers to reports by others.',
  document: 'The article gives it as the wording of a document.',
};

export const quoteFormMeaning: Words<Quote['form']> = {
  direct: 'Whole sentences in the speaker’s words.',
  partial: 'A few of the speaker’s words inside a sentence of the reporter.',
  document: 'Wording the article prints as a document’s own.',
};
