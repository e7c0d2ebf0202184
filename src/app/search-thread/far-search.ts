import type { Corpus } from '../../domain/corpus.ts';
import { itemKey, itemsOf, type Item } from '../../domain/item.ts';
import type { SearchFront } from '../../search/core-search.ts';
import type { FarAnswer, FarFindings, FarQuestion } from '../../search/far-answers.ts';
import type { Findings, Marker, Search } from '../../search/findings.ts';

/** Where answers run into thousands, as many as a screen or two show: drawing them must fit between two frames. */
const portion = 20;

type Ask = (question: FarQuestion) => Promise<FarAnswer>;

/** Answers kept, so that the same question gives the same promise: React draws again until it does. */
const mostKept = 20;

/**
 * A search whose answers come from elsewhere. Of questions asked while one is under way only the latest is put; those
 * between are nobody's any more, and stay without an answer.
 */
export function farSearchOf(corpus: Corpus, front: SearchFront, ask: Ask): Search {
  const items = new Map(itemsOf(corpus).map((item) => [itemKey(item), item]));
  const itemsWith = (keys: readonly string[]): readonly Item[] =>
    keys.flatMap((key) => items.get(key) ?? []);
  const received = ({ hits, nearest, ...rest }: FarFindings): Findings => ({
    ...rest,
    hits: hits.flatMap(({ key, ...hit }) => {
      const item = items.get(key);
      return item === undefined ? [] : [{ ...hit, item }];
    }),
    nearest: itemsWith(nearest),
  });
  const found = new Map<string, Promise<Findings>>();
  const marked = new Map<string, Promise<Marker>>();
  const put = latestOf(ask, (question) => found.delete(JSON.stringify(question)));
  return {
    ...front,
    portion,
    find: (criteria, most = Infinity) => {
      const question: FarQuestion = { kind: 'find', criteria, most };
      return kept(found, JSON.stringify(question), async () => {
        const answer = await put(question);
        if (answer.kind !== 'find') throw unfit(answer);
        return received(answer.findings);
      });
    },
    all: async (criteria) => {
      const answer = await ask({ kind: 'all', criteria });
      if (answer.kind !== 'all') throw unfit(answer);
      return itemsWith(answer.keys);
    },
    marker: (query) =>
      kept(marked, query, async () => {
        const answer = await ask({ kind: 'marks', query });
        if (answer.kind !== 'marks') throw unfit(answer);
        return front.markerFor(answer.plan);
      }),
    warm: () => false,
  };
}

function unfit({ kind }: FarAnswer): Error {
  return new Error(`The search gave an answer of the wrong kind: ${kind}.`);
}

function kept<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const promise = known.get(key) ?? make();
  known.delete(key);
  known.set(key, promise);
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break;
    known.delete(oldest);
  }
  return promise;
}

interface Waiting {
  readonly question: FarQuestion;
  readonly settle: (answer: Promise<FarAnswer>) => void;
}

/** One question under way and at most one waiting: a newer one takes its place. */
function latestOf(ask: Ask, onDropped: (question: FarQuestion) => void): Ask {
  let isBusy = false;
  let waiting: Waiting | null = null;
  const start = ({ question, settle }: Waiting): void => {
    isBusy = true;
    const answer = ask(question);
    settle(answer);
    void answer.then(next, next);
  };
  const next = (): void => {
    isBusy = false;
    const one = waiting;
    waiting = null;
    if (one !== null) start(one);
  };
  return (question) =>
    new Promise((settle) => {
      const one = { question, settle };
      if (!isBusy) return start(one);
      if (waiting !== null) onDropped(waiting.question);
      waiting = one;
    });
}
