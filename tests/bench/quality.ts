import { createSearch } from '../../src/search/search.ts';
import { readQuery } from '../../src/search/query.ts';
import { realCorpus } from '../fixtures/corpora.ts';
import { development, developmentNonsense } from '../search/judged/development.ts';
import { heldOut, heldOutNonsense } from '../search/judged/held-out.ts';
import type { JudgedSearch } from '../search/judged/judgement.ts';
import { falseHits, scoreOf, type Quality } from '../search/judged/metrics.ts';
import { tuned, tunedNonsense } from '../search/judged/tuned.ts';
import { materialOf, type Searcher } from './engine.ts';
import { engines } from './engines.ts';
import { ours } from './engines/ours.ts';
import { table } from './table.ts';

interface JudgedSet {
  readonly searches: readonly JudgedSearch[];
  readonly nonsense: readonly string[];
}

const sets: readonly JudgedSet[] = [
  { searches: tuned, nonsense: tunedNonsense },
  { searches: heldOut, nonsense: heldOutNonsense },
  { searches: development, nonsense: developmentNonsense },
];

const setNames = ['tuned', 'held out', 'development'];
const figures = ['nDCG@10', 'MRR', 'recall@10', 'nonsense with a hit'];

/** How well each engine finds what the judged searches ask for in the shipped corpus. */
export function qualityTable(): string {
  const material = materialOf(realCorpus());
  const rows = engines.map(({ name, build }) => {
    const search = build(material);
    const asked = name === ours.name ? search : (query: string) => search(inPlainWords(query));
    return [name, ...sets.flatMap((set) => cells(asked, set))];
  });
  const head = setNames.flatMap((set) => figures.map((name) => `${set}: ${name}`));
  return [
    `${tuned.length} searches tuned to, ${heldOut.length} held out and ${development.length} for development, over ${material.records.length} records.`,
    '',
    table(['engine', ...head], rows),
    '',
    `Nonsense to which ours gives a hit it calls exact: ${exactFalseHits()}.`,
  ].join('\n');
}

function cells(search: Searcher, { searches, nonsense }: JudgedSet): string[] {
  const scores = searches.map((judged) => scoreOf(search(judged.query), judged));
  const mean = (name: keyof Quality): string =>
    (scores.reduce((sum, score) => sum + score[name], 0) / scores.length).toFixed(3);
  const answered = nonsense.filter((query) => search(query).length > 0);
  return [mean('ndcg'), mean('mrr'), mean('recall'), `${answered.length} of ${nonsense.length}`];
}

/** For engines without our grammar: an operator's value and a phrase's words, as words. */
function inPlainWords(query: string): string {
  return readQuery(query)
    .map((part) => (part.kind === 'operator' ? part.value : part.text))
    .join(' ');
}

function exactFalseHits(): string {
  const search = createSearch(realCorpus());
  const counts = sets.map(({ nonsense }) => falseHits(search, nonsense).exact.length);
  return counts.map((count, place) => `${count} ${setNames[place] ?? ''}`).join(', ');
}
