import { dateParts, yearOf } from './dates.ts';
import type { Name } from './names.ts';
import { plainNote } from './plain-text.ts';
import {
  siteName,
  withoutHeadline,
  type EventReference,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { tex } from './tex.ts';

type Fields = Readonly<Record<string, string | null>>;

/** One entry for BibTeX and biblatex: `date` is biblatex's, `year` and `month` are BibTeX's. */
export function bibtex(reference: Reference): string {
  return annotatedBibtex(reference, '');
}

/** The same with a remark of the reader's own, which styles print in annotated bibliographies; empty for none. */
export function annotatedBibtex(reference: Reference, remark: string): string {
  switch (reference.kind) {
    case 'quote':
    case 'claim':
      return entry('article', reference, saying(reference), remark);
    case 'clause':
    case 'value':
      return entry('misc', reference, treaty(reference), remark);
    case 'event':
      return entry('misc', reference, event(reference), remark);
  }
}

function entry(type: string, reference: Reference, fields: Fields, remark: string): string {
  const all = {
    ...fields,
    note: braced(tex(plainNote(reference))),
    // BibTeX's styles know `annote`; biblatex reads it as its own `annotation`.
    annote: remark === '' ? null : braced(tex(remark)),
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value}`],
  );
  return `@${type}{${reference.key},\n${lines.join(',\n')}\n}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dated(iso: string): Fields {
  const [, month] = dateParts(iso);
  return {
    date: braced(iso),
    year: braced(yearOf(iso)),
    month: month === undefined ? null : (months[month - 1] ?? null),
  };
}

function saying({ article }: SayingReference): Fields {
  const { authors, publisher, date, headline, url } = article;
  return {
    author: braced(authors.map(person).join(' and ')),
    title: headline === null ? null : braced(tex(headline)),
    titleaddon: headline === null ? braced(`[${withoutHeadline}]`) : null,
    journal: braced(tex(publisher)),
    entrysubtype: braced('newspaper'),
    ...dated(date),
    url: braced(url),
  };
}

function person(name: Name): string {
  return name.kind === 'whole' ? braced(tex(name.name)) : `${tex(name.family)}, ${tex(name.given)}`;
}

function treaty({
  treaty: { title, parties, signed },
  article,
  entry: own,
}: TreatyReference): Fields {
  const place = article === null ? '' : `, art.~${tex(article)}`;
  return {
    author:
      parties.length === 0 ? null : braced(parties.map((name) => braced(tex(name))).join(' and ')),
    title: braced(`${braced(tex(title))}${place}`),
    ...dated(signed),
    url: braced(own.link),
    urldate: braced(own.accessed),
  };
}

function event({ entry: { title, version, date, link, accessed } }: EventReference): Fields {
  return {
    title: braced(braced(tex(title))),
    howpublished: braced(`${siteName}, edition ${tex(version)}`),
    ...dated(date),
    url: braced(link),
    urldate: braced(accessed),
  };
}
