import { z } from 'zod';
import {
  basis,
  clauseNumber,
  day,
  lang,
  quoteId,
  sourceId,
  sources,
  text,
  topicId,
  treatyId,
} from './values.ts';

/** Operative words of a clause as a source quotes them. */
const term = z.strictObject({ text, lang, source: sourceId });

/** An article's words for one point of a clause, held against the clause as reported. */
const printed = z.strictObject({
  quote: quoteId,
  /** A stretch of the quote, exact; null where the article has nothing for the point. */
  words: text.nullable(),
  relation: z.enum(['same', 'reworded', 'left-out', 'added']),
});

/** The words one version of the text, or one report of it, uses for a point. */
const version = z.strictObject({ name: text, lang, words: text, source: sourceId });

/** A point on which versions of a clause, or press reports of it, differ. */
const reading = z.strictObject({
  note: text,
  sources,
  /** What the point concerns, in a word or two; points without one stand after those that have it. */
  aspect: text.optional(),
  printed: printed.optional(),
  versions: z.array(version).optional(),
});

/** What the clause asks of the parties, coded by the editors. */
const obligation = z.strictObject({
  force: z.enum(['shall', 'aim', 'may']),
  actor: text,
  trigger: text.nullable(),
  action: text,
  conditions: z.array(text),
  duration: text.nullable(),
  /** What is uncertain in this coding. */
  note: text.nullable(),
});

export const clauseSchema = z.strictObject({
  number: clauseNumber,
  title: text,
  summary: text,
  terms: z.array(term),
  topics: z.array(topicId).min(1),
  basis,
  unverified: z.array(text),
  sources,
  readings: z.array(reading),
  obligation: obligation.optional(),
});

export const treatySchema = z.strictObject({
  $schema: z.string().optional(),
  id: treatyId,
  title: text,
  shortTitle: text,
  parties: z.array(z.strictObject({ name: text, shortName: text })).min(1),
  signed: day,
  signedAt: text,
  inForce: day.nullable(),
  languages: z.array(lang).min(1),
  preamble: z.strictObject({ summary: text, points: z.array(text), basis, sources }),
  clauses: z.array(clauseSchema).min(1),
  sources,
  /** Where the authentic text stands, for whoever can reach it: what would settle the gaps. */
  fullText: z.array(text).optional(),
});
