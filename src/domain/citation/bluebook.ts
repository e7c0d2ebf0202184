import { bluebookDate } from './dates.ts';
import { inOrder, listed } from './names.ts';
import type { Line, Piece } from './pieces.ts';
import {
  siteName,
  withoutHeadline,
  type Entry,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { accountOf, heldAs, introduced, lifeOf } from './shared-words.ts';

/**
 * A footnote in the order of the Bluebook (rules 16.6, 18.2 and 21.4). Not quite the Bluebook: its tables of shortened
 * names of papers and states are not held here, so names stand whole.
 */
export function bluebook(reference: Reference): readonly Line[] {
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
  const title: Piece = headline === null ? `[${withoutHeadline}]` : { italic: headline };
  const names = authors.map(inOrder);
  const by = names.length > 2 ? `${names[0] ?? ''} et al.` : listed(names, ' & ');
  return [
    `${introduced(reference)}${by}, `,
    title,
    `, ${publisher} (${bluebookDate(date)}), para. ${reference.paragraph}, `,
    { link: url },
    `; ${heldAs(reference)} in `,
  ];
}

/** Only two parties are named. */
function treaty(reference: TreatyReference): string {
  const { title, signed, shortParties } = reference.treaty;
  const life = lifeOf(reference, bluebookDate);
  const parts = [
    title,
    shortParties.length === 2 ? shortParties.join('-') : null,
    reference.article === null ? null : `art. ${reference.article}`,
    `${bluebookDate(signed)}${life.length === 0 ? '' : ` (${life.join('; ')})`}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function entryOf({ title, version, date, link }: Entry): Line {
  return [
    { italic: title },
    `, ${siteName} (edition ${version}, ${bluebookDate(date)}), `,
    { link },
  ];
}
