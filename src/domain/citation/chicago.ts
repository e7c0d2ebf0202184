import { chicagoDate } from './dates.ts';
import { inOrder, listed } from './names.ts';
import { insideDouble, withoutStop, type Line } from './pieces.ts';
import {
  siteName,
  withoutHeadline,
  type Entry,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { accountOf, heldAs, introduced, lifeOf, partiesOf } from './shared-words.ts';

/** A full note of the Chicago Manual of Style (17th edition, notes and bibliography). */
export function chicago(reference: Reference): readonly Line[] {
  return [[...body(reference), ...entryOf(reference.entry), '.']];
}

function body(reference: Reference): Line {
  switch (reference.kind) {
    case 'quote':
    case 'claim':
      return saying(reference);
    case 'clause':
    case 'value':
      return treaty(reference);
    case 'event':
      return [];
  }
}

function saying(reference: SayingReference): Line {
  const { authors, publisher, date, headline, url } = reference.article;
  const names = listed(authors.map(inOrder), ' and ', ', and ');
  return [
    `${introduced(reference)}${names}, ${headline === null ? `${withoutHeadline},` : quoted(headline)} `,
    { italic: publisher },
    `, ${chicagoDate(date)}, para. ${reference.paragraph}, `,
    { link: url },
    `; ${heldAs(reference)} in `,
  ];
}

function treaty(reference: TreatyReference): Line {
  const { title, signed } = reference.treaty;
  const life = lifeOf(reference, chicagoDate);
  const parts = [
    partiesOf(reference.treaty),
    `${chicagoDate(signed)}${life.length === 0 ? '' : ` (${life.join('; ')})`}`,
    reference.article === null ? null : `art. ${reference.article}`,
  ].filter((part) => part !== null);
  return [`${quoted(title)} ${parts.join(', ')}; ${accountOf(reference)} in `];
}

function entryOf({ title, version, date, link }: Entry): Line {
  return [`${quoted(title)} ${siteName}, edition ${version}, ${chicagoDate(date)}, `, { link }];
}

function quoted(title: string): string {
  return `“${insideDouble(withoutStop(title))},”`;
}
