import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens: readable in an address and safe in a file name. */
const idText = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected an id: lower-case words of a to z and 0 to 9, joined by hyphens',
  );

export const treatyId = idText.brand<'TreatyId'>();
export const articleId = idText.brand<'ArticleId'>();
export const claimId = idText.brand<'ClaimId'>();
export const quoteId = idText.brand<'QuoteId'>();
export const speakerId = idText.brand<'SpeakerId'>();
export const topicId = idText.brand<'TopicId'>();
export const sourceId = idText.brand<'SourceId'>();
export const synonymId = idText.brand<'SynonymId'>();
export const argumentId = idText.brand<'ArgumentId'>();
export const comparisonId = idText.brand<'ComparisonId'>();
export const eventId = idText.brand<'EventId'>();

/** A clause is known by its number in the treaty, from 1. */
export const clauseNumber = z.int().min(1).max(999);

/** A paragraph's place in its article, from 1. */
export const paragraphNumber = z.int().min(1).max(9999);

/** Text with at least one sign that is not white space. */
export const text = z.string().regex(/\S/, 'expected some text');

/** ISO 8601 calendar date, whole. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected a day, such as 2001-12-31');

/** ISO 8601 calendar date, to the day, the month or the year. */
export const date = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a date, such as 2001-12-31, 2001-12 or 2001',
  );

/** BCP 47 language tag: primary language, then script or region where needed. */
export const lang = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    'expected a language tag, such as fr or zh-Hant',
  );

/** An address on the web; nothing but http and https is ever linked. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/, 'expected an address that begins with http or https');

/** Where a clause, a comparison or an event rests; see the provenance ladder on the About page. */
export const basis = z.enum(['reported', 'partly-reported', 'unverified']);

/** Former ids of a record: old links to them keep working. */
export const aliases = z.array(idText).optional();

/** Half-open range `[start, end)` of UTF-16 code units in one paragraph. */
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

export const sources = z.array(sourceId);
