import { longDate } from './dates.ts';
import { inOrder, listed } from './names.ts';
import type { Line, Piece } from './pieces.ts';
import {
  siteName,
  type Reference,
  type SayingReference,
  type TreatyReference,
} from './reference.ts';
import { basisOf, lifeOf, voiceWords } from './shared-words.ts';

/** The words themselves, and below them whose they are and where they stand: for plain text, Markdown and HTML. */
export interface Passage {
  /** Exact words, and so in quotation marks. */
  readonly exact: boolean;
  readonly words: string;
  readonly lines: readonly Line[];
}

export function passageOf(reference: Reference): Passage {
  const { kind, words } = reference;
  return {
    exact: kind === 'quote',
    words,
    lines: [...aboutOf(reference), entryLine(reference)],
  };
}

function aboutOf(reference: Reference): readonly Line[] {
  switch (reference.kind) {
    case 'quote':
      return placeOf(reference);
    case 'claim':
      return [['Paraphrase by the editors, not a quotation.'], ...placeOf(reference)];
    case 'clause':
      return [
        [`Summary by the editors, not the treaty’s text. Provenance: ${basisOf(reference)}.`],
        [treatyLine(reference)],
      ];
    case 'value':
      return [
        [`Coding by the editors. Provenance: ${basisOf(reference)}.`],
        [treatyLine(reference)],
        ...sourceLine(reference),
      ];
    case 'event':
      return [
        [`${reference.entry.title}. Provenance: ${basisOf(reference)}.`],
        ...sourceLine(reference),
      ];
  }
}

function placeOf(reference: SayingReference): readonly Line[] {
  const { authors, publisher, date, headline, url } = reference.article;
  return [
    [
      `${speakerWords(reference)}${listed(authors.map(inOrder), ' and ')}, ${headline === null ? '' : `“${headline}”, `}`,
      { italic: publisher },
      `, ${longDate(date)}, paragraph ${reference.paragraph}${headline === null ? ' (headline not seen)' : ''}.`,
    ],
    ['Source: ', { link: url }],
  ];
}

function speakerWords({ kind, voice }: SayingReference): string {
  if (voice === null) return '';
  return `${voiceWords(voice)}, ${kind === 'quote' ? 'quoted' : 'reported'} by `;
}

function treatyLine(reference: TreatyReference): string {
  const { title, parties, signed, signedAt } = reference.treaty;
  const life = lifeOf(reference, longDate).filter((part) => !part.startsWith('signed at'));
  const article = reference.article === null ? '' : `, article ${reference.article}`;
  const between = parties.length === 0 ? '' : ` (parties: ${parties.join(', ')})`;
  const place = signedAt === null ? '' : ` at ${signedAt}`;
  const dates = [`Signed${place} on ${longDate(signed)}`, ...life].join('; ');
  return `${title}${article}${between}. ${dates}.`;
}

/** For what rests on sources of its own; those of a clause are many, and stand on its page. */
export function sourceLine(reference: Reference): readonly Line[] {
  const sources = reference.kind === 'value' || reference.kind === 'event' ? reference.sources : [];
  return sources.length === 0 ? [] : [[`Sources: ${sources.join('; ')}`]];
}

function entryLine({ entry }: Reference): Line {
  const { title, version, date, link } = entry;
  const place: Piece = { link };
  return [`${title}, in ${siteName}, edition ${version} of ${longDate(date)}: `, place];
}
