import type { Notice, NoticeKind, QuoteCheck } from '../../search/quote-check/quote-check.ts';

type Kind = QuoteCheck['kind'];

/** The answer in a sentence. */
export const answerWords: Readonly<Record<Exclude<Kind, 'blank'>, string>> = {
  exact: 'Exact: these words stand so.',
  typography: 'The same words; only typography differs.',
  altered: 'Altered: most of these words stand here, and some do not.',
  stitched:
    'Stitched together: each part stands somewhere, but not all in one place in this order.',
  missing: 'Not found: no quote and no operative words held here read so.',
};

const noticeWords: Readonly<Record<NoticeKind, string>> = {
  negation: 'A negation',
  condition: 'A condition',
  modal: 'A word of duty or possibility',
  time: 'A word of time',
  number: 'A number',
  name: 'A name',
};

/** “A condition is lost: in accordance with.” */
export function noticeSentence({ kind, change, printed, pasted }: Notice): string {
  const what = noticeWords[kind];
  switch (change) {
    case 'lost':
      return `${what} is lost: ${quoted(printed)}.`;
    case 'added':
      return `${what} is added: ${quoted(pasted)}.`;
    case 'changed':
      return `${what} is changed: ${quoted(printed)} has become ${quoted(pasted)}.`;
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
