import { z } from 'zod';
import {
  aliases,
  articleId,
  clauseNumber,
  date,
  day,
  lang,
  paragraphNumber,
  sourceId,
  sources,
  speakerId,
  synonymId,
  text,
  topicId,
  webAddress,
} from './values.ts';

export const articleSchema = z.strictObject({
  id: articleId,
  publisher: text,
  author: text,
  date: day,
  dateline: text,
  headline: text.nullable(),
  url: webAddress,
  language: lang,
  paragraphs: paragraphNumber,
  /** UTF-16 code units of each paragraph, so that spans can be held against them without the text. */
  paragraphLengths: z.array(z.int().min(1)).min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 digest: 64 hexadecimal digits'),
  sections: z.array(z.strictObject({ paragraph: paragraphNumber, heading: text })),
  omitted: z.array(paragraphNumber),
  /** The clause the article singles out, and the paragraph that does so. */
  standout: z.strictObject({ clause: clauseNumber, paragraph: paragraphNumber }).nullable(),
  source: sourceId,
  speaker: speakerId,
  aliases,
});

export const speakerSchema = z.strictObject({
  id: speakerId,
  name: text,
  otherNames: z.array(z.strictObject({ text, lang })),
  kind: z.enum(['expert', 'official', 'leader', 'organisation', 'unnamed', 'author', 'document']),
  role: text,
  affiliation: text.nullable(),
  country: text.nullable(),
  note: text.nullable(),
  sources,
  aliases,
});

export const topicSchema = z.strictObject({
  id: topicId,
  label: text,
  description: text,
  aliases,
});

export const sourceSchema = z.strictObject({
  id: sourceId,
  publisher: text,
  title: text.nullable(),
  date,
  lang,
  url: webAddress.nullable(),
  part: z.enum(['text', 'summary', 'method', 'article']),
});

export const synonymSchema = z.strictObject({
  id: synonymId,
  words: z.array(text).min(2),
  reason: text,
});

const inFolder = z
  .string()
  .regex(
    /^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/,
    'expected a path below the data folder, such as claims.json',
  );

/** One of the Data Package's resources, as far as the site shows it. */
const dataFileSchema = z.looseObject({
  path: inFolder,
  title: z.string().min(1).optional(),
  description: z.string().optional(),
  jsonSchema: inFolder.optional(),
});

/** The part of the Data Package that the site shows: the edition's number and date, and its files. */
export const editionSchema = z.looseObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version, such as 1.0.0'),
  /** RFC 3339 date and time in UTC, as Data Package v2 asks. */
  created: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
      'expected a date and time in UTC, such as 2001-12-31T00:00:00Z',
    ),
  resources: z.array(dataFileSchema).default([]),
});
