import type { PicturedPage } from '../../../src/app/head/page-picture.ts';
import type { Basis, Clause, Corpus, Speaker } from '../../../src/domain/corpus.ts';
import { clauseByNumber, speakerById, topicById } from '../../../src/domain/lookup.ts';
import { sayingsBySpeaker } from '../../../src/domain/sayings.ts';
import { signOf } from '../../../src/ui/shared/topic-sign.ts';
import { basisWord, sayingCount } from '../../../src/ui/shared/wording.ts';
import type { Card } from './card.ts';
import type { Palette } from './palette.ts';

export function cardOf(page: PicturedPage, corpus: Corpus, palette: Palette): Card {
  return page.kind === 'clause'
    ? clauseCard(clauseByNumber(corpus, page.number), corpus, palette)
    : speakerCard(speakerById(corpus, page.id), corpus);
}

const basisWords: Readonly<Record<Basis, string>> = {
  ...basisWord,
  unverified: `${basisWord.unverified}: not shown as fact`,
};

function clauseCard(
  { number, title, basis, topics }: Clause,
  corpus: Corpus,
  palette: Palette,
): Card {
  return {
    over: corpus.treaty.shortTitle,
    kicker: `Clause ${number} of ${corpus.treaty.clauses.length}`,
    title,
    lines: [],
    signs: topics.map((id) => {
      const topic = topicById(corpus, id);
      const { hue, path } = signOf(topic, corpus);
      return { path, colour: palette(`hue-${hue}`), label: topic.label };
    }),
    basis: { kind: basis, words: basisWords[basis] },
    foot: 'Our summary, not the treaty’s text',
  };
}

function speakerCard(speaker: Speaker, corpus: Corpus): Card {
  const { id, name, otherNames, role, affiliation } = speaker;
  const { quotes, claims } = sayingsBySpeaker(corpus, id);
  // In other scripts only: another Latin spelling would look like another person.
  const elsewhere = otherNames
    .map(({ text }) => text)
    .filter((text) => !/\p{Script=Latin}/u.test(text));
  return {
    over: corpus.treaty.shortTitle,
    kicker: null,
    title: name,
    lines: [
      ...(elsewhere.length === 0 ? [] : [elsewhere.join(' · ')]),
      affiliation === null ? role : `${role}, ${affiliation}`,
    ],
    signs: [],
    basis: null,
    foot: sayingCount(quotes.length, claims.length, 'Nothing quoted or claimed'),
  };
}
