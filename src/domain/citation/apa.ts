import { apaDate, chicagoDate, yearOf } from './dates.ts';
import { invertedInitials, listed, shortName, type Name } from './names.ts';
import { sentence, stopped, type Line } from './pieces.ts';
import {
  siteName,
  withoutHeadline,
  type Entry,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { accountOf, heldAs, lifeOf, partiesOf } from './shared-words.ts';

/** An entry of a reference list as APA (7th edition) has it, the citation in the text, and the entry of this edition. */
export function apa(reference: Reference): readonly Line[] {
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
  const names = listed(authors.map(invertedInitials), ', & ');
  const title = headline === null ? `[${sentence(withoutHeadline)}].` : stopped(headline);
  return [
    [`${stopped(names)} (${apaDate(date)}). ${title} `, { italic: publisher }, '. ', { link: url }],
    [`In the text: ${inText(reference)}`],
    [`${sentence(heldAs(reference))} in: `, ...entryOf(reference.entry)],
  ];
}

/** Words of another are cited through the article they were read in. */
function inText({ voice, article, paragraph }: SayingReference): string {
  const through = voice === null ? '' : `${voice.name}, as cited in `;
  return `(${through}${shortNames(article.authors)}, ${yearOf(article.date)}, para. ${paragraph})`;
}

function shortNames(authors: readonly Name[]): string {
  const names = authors.map(shortName);
  return names.length > 2 ? `${names[0] ?? ''} et al.` : names.join(' & ');
}

function treaty(reference: TreatyReference): readonly Line[] {
  const { title, signed } = reference.treaty;
  const details = [partiesOf(reference.treaty), ...lifeOf(reference, chicagoDate)].filter(
    (part) => part !== null,
  );
  const described = details.length === 0 ? '' : ` [${details.join('; ')}]`;
  const article = reference.article === null ? '' : `, art. ${reference.article}`;
  return [
    [`${title}, ${chicagoDate(signed)}${described}.`],
    [`In the text: (${title}, ${yearOf(signed)}${article})`],
    [`${sentence(accountOf(reference))}: `, ...entryOf(reference.entry)],
  ];
}

function entryOf({ title, version, date, link }: Entry): Line {
  return [{ italic: title }, ` (Edition ${version}). (${apaDate(date)}). ${siteName}. `, { link }];
}
