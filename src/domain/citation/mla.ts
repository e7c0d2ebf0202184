import { mlaDate } from './dates.ts';
import { inOrder, inverted, shortName, type Name } from './names.ts';
import { insideDouble, sentence, stopped, type Line } from './pieces.ts';
import {
  siteName,
  withoutHeadline,
  type Entry,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { accountOf, lifeOf, partiesOf } from './shared-words.ts';

/** An entry of a list of works cited as MLA (9th edition) has it, with this edition as the outer container. */
export function mla(reference: Reference): readonly Line[] {
  switch (reference.kind) {
    case 'quote':
    case 'claim':
      return saying(reference);
    case 'clause':
    case 'value':
      return treaty(reference);
    case 'event':
      return [entryOf(reference.entry)];
  }
}

function saying(reference: SayingReference): readonly Line[] {
  const { authors, publisher, date, headline, url } = reference.article;
  const title = headline === null ? sentence(withoutHeadline) : quoted(headline);
  return [
    [
      `${stopped(worksNames(authors))} ${headline === null ? `${title}.` : title} `,
      { italic: publisher },
      `, ${mlaDate(date)}, `,
      { link: url },
      '. ',
      ...entryOf(reference.entry),
    ],
    [`In the text: ${inText(reference)}`],
  ];
}

function inText({ kind, voice, article, paragraph }: SayingReference): string {
  const names = article.authors.map(shortName);
  const author = names.length > 2 ? `${names[0] ?? ''} et al.` : names.join(' and ');
  const quoting = kind === 'quote' && voice !== null ? `${voice.name}, qtd. in ` : '';
  return `(${quoting}${author}, par. ${paragraph})`;
}

/** The first author turned round, the second as named; from three on, the first “et al.” */
function worksNames(authors: readonly Name[]): string {
  const [first, second] = authors;
  if (first === undefined) return '';
  if (second === undefined) return inverted(first);
  return authors.length > 2
    ? `${inverted(first)}, et al.`
    : `${inverted(first)}, and ${inOrder(second)}`;
}

function treaty(reference: TreatyReference): readonly Line[] {
  const { title, signed } = reference.treaty;
  const parts = [
    partiesOf(reference.treaty),
    mlaDate(signed),
    ...lifeOf(reference, mlaDate),
    reference.article === null ? null : `art. ${reference.article}`,
  ].filter((part) => part !== null);
  return [
    [
      { italic: title },
      `. ${parts.join(', ')}. ${sentence(accountOf(reference))}. `,
      ...entryOf(reference.entry),
    ],
  ];
}

function entryOf({ title, version, date, link }: Entry): Line {
  return [
    `${quoted(title)} `,
    { italic: siteName },
    `, edition ${version}, ${mlaDate(date)}, `,
    { link },
    '.',
  ];
}

function quoted(title: string): string {
  return `“${stopped(insideDouble(title))}”`;
}
