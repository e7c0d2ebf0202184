import { dateParts, yearOf } from './dates.ts';
import { inverted } from './names.ts';
import { plainNote } from './plain-text.ts';
import {
  siteName,
  withoutHeadline,
  type EventReference,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';

type Field = readonly [tag: string, value: string];

/** One record of RIS: two letters, two spaces, a hyphen, a space, the value; every line ends in CR and LF. */
export function ris(reference: Reference): string {
  const fields: readonly Field[] = [
    ...fieldsOf(reference),
    ['N1', plainNote(reference)],
    ['ID', reference.key],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${untagged(value)}\r\n`).join('');
}

/** Some readers take two letters, two spaces and a hyphen for a tag wherever they stand: one space makes it words again. */
function untagged(value: string): string {
  return value.replaceAll(/\s{2,}(?=-)/g, ' ');
}

function fieldsOf(reference: Reference): readonly Field[] {
  switch (reference.kind) {
    case 'quote':
    case 'claim':
      return saying(reference);
    case 'clause':
    case 'value':
      return treaty(reference);
    case 'event':
      return event(reference);
  }
}

function saying({ article }: SayingReference): readonly Field[] {
  const { authors, publisher, date, headline, url, language } = article;
  return [
    ['TY', 'NEWS'],
    ...authors.map((name): Field => ['AU', inverted(name)]),
    headline === null ? ['M3', withoutHeadline] : ['TI', headline],
    ['T2', publisher],
    ...dated(date),
    ['LA', language],
    ['UR', url],
  ];
}

/** RIS has no type for a treaty: the general one is safe everywhere. */
function treaty({
  treaty: { title, parties, signed, signedAt },
  article,
  entry,
}: TreatyReference): readonly Field[] {
  return [
    ['TY', 'GEN'],
    ...parties.map((name): Field => ['AU', name]),
    ['TI', article === null ? title : `${title}, art. ${article}`],
    ...dated(signed),
    ...(signedAt === null ? [] : [['CY', signedAt] as const]),
    ['UR', entry.link],
    ['Y2', slashed(entry.accessed)],
  ];
}

function event({
  entry: { title, version, date, link, accessed },
}: EventReference): readonly Field[] {
  return [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', siteName],
    ['ET', version],
    ...dated(date),
    ['UR', link],
    ['Y2', slashed(accessed)],
  ];
}

function dated(iso: string): readonly Field[] {
  return [
    ['PY', yearOf(iso)],
    ['DA', slashed(iso)],
  ];
}

/** RIS dates are `year/month/day/`, with parts that are not known left empty. */
function slashed(iso: string): string {
  const [year = 0, month, day] = dateParts(iso);
  const two = (part: number | undefined): string =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(day)}`;
}
