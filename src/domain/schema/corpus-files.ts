import { z } from 'zod';
import {
  articleSchema,
  editionSchema,
  sourceSchema,
  speakerSchema,
  synonymSchema,
  topicSchema,
} from './context-schema.ts';
import { claimSchema, quoteSchema } from './saying-schema.ts';
import {
  addressesSchema,
  comparisonSchema,
  correctionSchema,
  eventSchema,
  questionSchema,
  versionsSchema,
} from './study-schema.ts';
import { treatySchema } from './treaty-schema.ts';

/** Every file of a corpus by its name without `.json`, with the schema it must keep. */
export const corpusFiles = {
  treaty: treatySchema,
  articles: z.array(articleSchema).min(1),
  claims: z.array(claimSchema),
  quotes: z.array(quoteSchema),
  speakers: z.array(speakerSchema),
  topics: z.array(topicSchema),
  sources: z.array(sourceSchema),
  synonyms: z.array(synonymSchema),
  datapackage: editionSchema,
  question: questionSchema.nullable(),
  comparisons: z.array(comparisonSchema),
  timeline: z.array(eventSchema),
  corrections: z.array(correctionSchema),
  addresses: addressesSchema,
  versions: versionsSchema,
} as const;

/** Files a corpus may do without, and what their absence means. */
export const absentFiles: Readonly<Record<string, unknown>> = {
  question: null,
  comparisons: [],
  timeline: [],
  corrections: [],
  addresses: [],
  versions: {},
};

export type CorpusFileName = keyof typeof corpusFiles;

export const corpusFileNames = Object.keys(corpusFiles) as readonly CorpusFileName[];

/** The parsed files, as they stand in the data folder. */
export type ParsedFiles = { [Name in CorpusFileName]: z.infer<(typeof corpusFiles)[Name]> };
