import type { Corpus } from '../../domain/corpus.ts';
import { answerFar } from '../../search/far-answers.ts';
import type { PromptSearch } from '../../search/findings.ts';
import { createSearch } from '../../search/search.ts';
import type { FromThread, ToThread } from './messages.ts';

// Runs in a thread of its own. What fails here fails aloud: the page hears of it and searches by itself.

let search: Promise<PromptSearch> | null = null;

/** It fetches the corpus itself: sent over from the page, the page would stand still while it is copied. */
async function searchOver(address: string): Promise<PromptSearch> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The corpus did not come: ${response.status}`);
  const corpus: Corpus = await response.json();
  const ready = createSearch(corpus);
  while (ready.warm());
  return ready;
}

addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if (data.kind === 'corpus') {
    search = searchOver(data.address);
    search.catch(fail);
  } else void answer(data.id, data.question);
});

async function answer(
  id: number,
  question: Extract<ToThread, { kind: 'question' }>['question'],
): Promise<void> {
  const ready = await search;
  if (ready === null) return;
  const reply: FromThread = { id, answer: answerFar(ready, question) };
  postMessage(reply);
}

function fail(fault: unknown): void {
  // A promise that fails tells the page nothing; an error that is thrown does.
  setTimeout(() => {
    throw fault;
  });
}
