import { z } from 'zod';
import {
  aliases,
  articleId,
  claimId,
  clauseNumber,
  paragraphNumber,
  quoteId,
  sources,
  span,
  speakerId,
  text,
  topicId,
} from './values.ts';

/** An editor's judgement of words against the clause they speak of, with its reasons; never a similarity score. */
const check = z.strictObject({
  verdict: z.enum([
    'supported',
    'supported-with-omission',
    'overstated',
    'contradicted',
    'not-in-text',
    'cannot-be-judged',
  ]),
  clause: clauseNumber,
  rationale: text,
  omitted: z.array(text),
  wouldChange: text,
  sources,
});

/** What a claim and a quote share: where it stands in the article, and what it is about. */
const saying = {
  article: articleId,
  paragraph: paragraphNumber,
  speaker: speakerId,
  topics: z.array(topicId).min(1),
  clauses: z.array(clauseNumber),
  check: check.optional(),
  aliases,
};

/** Exact words, without their quotation marks, and the place they hold in the paragraph. */
const segment = z.strictObject({ text, ...span.shape });

export const quoteSchema = z.strictObject({
  id: quoteId,
  ...saying,
  segments: z.array(segment).min(1),
  form: z.enum(['direct', 'partial', 'document']),
  note: text.nullable(),
});

export const claimSchema = z.strictObject({
  id: claimId,
  ...saying,
  text,
  spans: z.array(span).min(1),
  via: speakerId.nullable(),
  attribution: z.enum(['author', 'named', 'anonymous', 'media', 'document']),
  kind: z.enum(['fact', 'figure', 'history', 'interpretation', 'prediction']),
  hedge: text.nullable(),
});
