import { z } from 'zod';

/** What to say of a value, and nothing more of it: one cause gives one fault. */
function stop(error: string): { readonly error: string; readonly abort: true } {
  return { error, abort: true };
}

/**
 * Lower-case ASCII words joined by hyphens: readable in an address and safe in a file name, also on Windows, where some
 * words name devices.
 */
const idText = z
  .string()
  .max(100, stop('expected an id of at most 100 signs'))
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    stop('expected an id: lower-case words of a to z and 0 to 9, joined by hyphens'),
  )
  .regex(
    /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/,
    'expected an id that names no device of Windows, where no folder can have it',
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

/** UTF-16 code units: the longest text of a corpus has some hundreds. */
const longest = 5000;

/**
 * Text with at least one sign that is not white space, on one line. Signs that turn the direction of writing for whatever
 * stands after them are refused and not quietly taken out: in words that are quoted each sign counts.
 */
export const text = z
  .string()
  .max(longest, stop(`expected at most ${longest} signs`))
  .regex(/\S/, stop('expected some text'))
  .regex(
    /^[^\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]*$/u,
    'expected text without control characters, halves of characters, and signs that turn the direction of writing',
  );

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

/**
 * An address on the web; nothing but http and https is ever linked, and no host that hides behind a name and an `@`.
 */
export const webAddress = z
  .string()
  .max(2000, stop('expected an address of at most 2000 signs'))
  .regex(/^https?:\/\/[^\s<>"]+$/, stop('expected an address that begins with http or https'))
  .regex(
    /^https?:\/\/[^/?#@[\]\\]+(?:[/?#]|$)/,
    stop('expected an address whose host stands right behind the two slashes'),
  )
  .regex(
    /^[^\p{Cc}\p{Cf}\p{Surrogate}]*$/u,
    'expected an address without signs that cannot be seen',
  );

/** Where a clause, a comparison or an event rests; see the provenance ladder on the About page. */
export const basis = z.enum(['reported', 'partly-reported', 'unverified']);

/** Former ids of a record: old links to them keep working. */
export const aliases = z.array(idText).optional();

/** Half-open range `[start, end)` of UTF-16 code units in one paragraph. */
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

export const sources = z.array(sourceId);
