import { z } from 'zod';
import {
  argumentId,
  articleId,
  basis,
  claimId,
  clauseNumber,
  comparisonId,
  date,
  day,
  eventId,
  paragraphNumber,
  sources,
  text,
  treatyId,
} from './values.ts';

/** One argument on an article's question, with the sayings that bring it, by the ids of claims and quotes. */
const argument = z.strictObject({
  id: argumentId,
  text,
  bearing: z.enum(['towards-alliance', 'towards-paper', 'qualifies']),
  items: z.array(text).min(1),
  clauses: z.array(clauseNumber),
  /** Whose judgement it is, where that could be confused. */
  note: text.nullable(),
});

export const questionSchema = z.strictObject({
  $schema: z.string().optional(),
  id: text,
  article: articleId,
  text,
  agree: text,
  differ: text,
  unaddressed: text,
  arguments: z.array(argument).min(1),
});

/** What is compared, after the variables of the ATOP codebook; the coding is the editors'. */
const variable = z.enum([
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
]);

const value = z.strictObject({
  variable,
  /** A few words, the same for the same thing, so that equal values can be told. */
  code: text,
  text,
  /** The article of that treaty in which it stands, such as “Art. 5”. */
  article: text.nullable(),
  basis,
  sources,
});

export const comparisonSchema = z.strictObject({
  id: comparisonId,
  title: text,
  shortTitle: text,
  signed: day,
  signedAt: text.nullable(),
  inForce: day.nullable(),
  ended: day.nullable(),
  status: text,
  parties: z.array(text),
  /** The corpus's own treaty for its own record; null for the others. */
  treaty: treatyId.nullable(),
  basis,
  note: text.nullable(),
  sources,
  values: z.array(value).min(1),
});

export const eventSchema = z.strictObject({
  id: eventId,
  date,
  /** The last day, month or year, where it lasted. */
  until: date.nullable(),
  text,
  kind: z.enum(['treaty', 'history']),
  article: articleId.nullable(),
  paragraph: paragraphNumber.nullable(),
  claims: z.array(claimId),
  basis,
  /** Where sources disagree. */
  note: text.nullable(),
  sources,
});

/** Every path below the site's base that was ever published: the build fails where one leads nowhere any more. */
export const addressesSchema = z.array(z.string().regex(/^\/[a-z0-9./-]*$/i));

/** The name of something that can be cited, and a version of it: see `src/domain/version/`. */
const citableKey = z
  .string()
  .regex(
    /^(clause|quote|claim|value|event):[a-z0-9]+([-.][a-z0-9]+)*$/,
    'expected the name of an item, such as clause:4',
  );
const version = z
  .string()
  .regex(/^[a-z2-7]{8}$/, 'expected a version: eight signs of a to z and 2 to 7');

/** The versions of each item that were ever published, the last one last: no item may change in silence. */
export const versionsSchema = z.record(citableKey, z.array(version).min(1));

/** A change to something already published. */
export const correctionSchema = z.strictObject({
  date: day,
  /** The path of the page it concerns, such as `/clauses/4/`. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*$/),
  was: text,
  is: text,
  reason: text,
  /** The items that it changed, each with its version before and after; empty where it concerned none. */
  changes: z.array(z.strictObject({ item: citableKey, from: version, to: version })),
});
