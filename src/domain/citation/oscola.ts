import { longDate } from './dates.ts';
import { listed, withBareInitials } from './names.ts';
import { insideSingle, type Line } from './pieces.ts';
import {
  siteName,
  withoutHeadline,
  type Entry,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { accountOf, heldAs, introduced, lifeOf, partiesOf } from './shared-words.ts';

/** A footnote after OSCOLA (4th edition): no full stops in abbreviations, single quotation marks, addresses in brackets. */
export function oscola(reference: Reference): readonly Line[] {
  return [[...body(reference), ...entryOf(reference.entry), '.']];
}

function body(reference: Reference): Line {
  switch (reference.kind) {
    case 'quote':
    case 'claim':
      return saying(reference);
    case 'clause':
    case 'value':
      return [`${treaty(reference)}; ${accountOf(reference)} in `];
    case 'event':
      return [];
  }
}

function saying(reference: SayingReference): Line {
  const { authors, publisher, date, headline, url } = reference.article;
  const title = headline === null ? `[${withoutHeadline}]` : `‘${insideSingle(headline)}’`;
  return [
    `${introduced(reference)}${namesOf(authors.map(withBareInitials))}, ${title} `,
    { italic: publisher },
    ` (${longDate(date)}) para ${reference.paragraph} <`,
    { link: url },
    `>; ${heldAs(reference)} in `,
  ];
}

function namesOf(names: readonly string[]): string {
  return names.length > 3 ? `${names[0] ?? ''} and others` : listed(names, ' and ');
}

function treaty(reference: TreatyReference): string {
  const { title, signed } = reference.treaty;
  const parties = partiesOf(reference.treaty);
  const life = lifeOf(reference, longDate).filter((part) => !part.startsWith('signed at'));
  const dates = [`signed ${longDate(signed)}`, ...life].join(', ');
  const article = reference.article === null ? '' : ` art ${reference.article}`;
  return `${title}${parties === null ? '' : ` (${parties})`} (${dates})${article}`;
}

function entryOf({ title, version, date, link, accessed }: Entry): Line {
  return [
    `‘${insideSingle(title)}’ (`,
    { italic: siteName },
    `, edition ${version}, ${longDate(date)}) <`,
    { link },
    `> accessed ${longDate(accessed)}`,
  ];
}
