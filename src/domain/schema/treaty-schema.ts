import { z } from 'zod';
import {
  basis,
  clauseNumber,
  day,
  lang,
  sourceId,
  sources,
  text,
  topicId,
  treatyId,
} from './values.ts';

/** Operative words of a clause as a source quotes them. */
const term = z.strictObject({ text, lang, source: sourceId });

/** A point on which versions of a clause, or press reports of it, differ. */
const reading = z.strictObject({ note: text, sources });

/** What the clause asks of the parties, coded by the editors. */
const obligation = z.strictObject({
  force: z.enum(['shall', 'aim', 'may']),
  actor: text,
  trigger: text.nullable(),
  action: text,
  conditions: z.array(text),
  duration: text.nullable(),
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
});
