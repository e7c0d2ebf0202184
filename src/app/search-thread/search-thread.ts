import type { Corpus } from '../../domain/corpus.ts';
import type { SearchFront } from '../../search/core-search.ts';
import { answerFar, type FarAnswer, type FarQuestion } from '../../search/far-answers.ts';
import type { PromptSearch, Search } from '../../search/findings.ts';
import { scriptAddress } from '../../store/script-address.ts';
import { farSearchOf } from './far-search.ts';
import type { FromThread, ToThread } from './messages.ts';
// Vite builds the module as a file of its own, and gives its address.
// oxlint-disable-next-line import/default
import threadAddress from './thread.ts?worker&url';

/** A worker, or as much of it as is needed here. */
type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What the page has for it. */
export interface Around {
  readonly front: SearchFront;
  /** Where the thread fetches the corpus. */
  readonly address: string;
  /** The search to fall back to. */
  readonly onPage: () => PromptSearch;
}

interface Pending {
  readonly question: FarQuestion;
  readonly settle: (answer: FarAnswer) => void;
}

/** Searches a large corpus in a thread of its own, so that the page never stands still for it. */
export function searchOnThread(corpus: Corpus, { front, address, onPage }: Around): Search {
  return farSearchOf(corpus, front, askerOf(startThread, address, onPage));
}

const startThread = (): Thread => new Worker(scriptAddress(threadAddress), { type: 'module' });

/** Puts questions to a thread; to a search on the page from the moment that the thread cannot start or breaks off. */
export function askerOf(
  startThreadNow: () => Thread,
  address: string,
  onPage: () => PromptSearch,
): (question: FarQuestion) => Promise<FarAnswer> {
  const pending = new Map<number, Pending>();
  let asked = 0;
  let local: PromptSearch | null = null;
  const askLocal = (question: FarQuestion): FarAnswer => {
    local ??= onPage();
    return answerFar(local, question);
  };
  const giveUp = (): void => {
    thread?.terminate();
    thread = null;
    for (const { question, settle } of pending.values()) settle(askLocal(question));
    pending.clear();
  };
  let thread = startedOrNull(startThreadNow);
  if (thread !== null) {
    thread.addEventListener('error', giveUp);
    thread.addEventListener('message', ({ data: { id, answer } }: MessageEvent<FromThread>) => {
      pending.get(id)?.settle(answer);
      pending.delete(id);
    });
    send(thread, { kind: 'corpus', address });
  }
  return async (question) => {
    if (thread === null) return askLocal(question);
    asked += 1;
    const id = asked;
    send(thread, { kind: 'question', id, question });
    return new Promise((settle) => pending.set(id, { question, settle }));
  };
}

function send(thread: Thread, message: ToThread): void {
  // A worker is no window: what stands second is what goes along, here nothing.
  thread.postMessage(message, []);
}

/** Null where workers are refused or not known. */
function startedOrNull(start: () => Thread): Thread | null {
  try {
    return start();
  } catch {
    return null;
  }
}
