import { dateParts } from './dates.ts';
import type { Name } from './names.ts';
import { plainNote } from './plain-text.ts';
import {
  siteName,
  withoutHeadline,
  type Entry,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';

type Item = Readonly<Record<string, unknown>>;

/** A list of one item in CSL-JSON (Citation Style Language 1.0.2). */
export function cslJson(reference: Reference): string {
  const item = { id: reference.key, ...itemOf(reference), note: plainNote(reference) };
  return JSON.stringify([item], null, 2);
}

function itemOf(reference: Reference): Item {
  switch (reference.kind) {
    case 'quote':
    case 'claim':
      return saying(reference);
    case 'clause':
    case 'value':
      return treaty(reference);
    case 'event':
      return {
        type: 'webpage',
        title: reference.entry.title,
        'container-title': siteName,
        version: reference.entry.version,
        issued: dated(reference.entry.date),
        ...page(reference.entry),
      };
  }
}

/** Without a headline there is no title but a `genre`, which styles print as a description. */
function saying({ article }: SayingReference): Item {
  const { authors, publisher, date, headline, url, language } = article;
  return {
    type: 'article-newspaper',
    ...(headline === null ? { genre: withoutHeadline } : { title: headline }),
    author: authors.map(person),
    'container-title': publisher,
    issued: dated(date),
    language,
    URL: url,
  };
}

function person(name: Name): Item {
  return name.kind === 'whole'
    ? { literal: name.name }
    : { family: name.family, given: name.given };
}

/**
 * The article, the parties, the place and this edition stand in the note: an article is cited as a locator, which an item
 * cannot hold, and styles make authors, a date written twice and a series of the others.
 */
function treaty({ treaty: { title, signed }, entry }: TreatyReference): Item {
  return {
    type: 'treaty',
    title,
    issued: dated(signed),
    ...page(entry),
  };
}

function page({ link, accessed }: Entry): Item {
  return { URL: link, accessed: dated(accessed) };
}

function dated(iso: string): Item {
  return { 'date-parts': [dateParts(iso)] };
}
