import { describe, expect, it } from 'vitest';
import { farSearchOf } from '../../src/app/search-thread/far-search.ts';
import { askerOf } from '../../src/app/search-thread/search-thread.ts';
import type { FromThread, ToThread } from '../../src/app/search-thread/messages.ts';
import { itemKey } from '../../src/domain/item.ts';
import { frontOf } from '../../src/search/core-search.ts';
import { answerFar, type FarAnswer, type FarQuestion } from '../../src/search/far-answers.ts';
import { createSearch } from '../../src/search/search.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { asking } from '../search/asking.ts';

const corpus = secondCorpus();
const prompt = createSearch(corpus);
const front = frontOf(corpus);

/** As between threads: nothing but what can be cloned gets across. */
const across = (question: FarQuestion): FarAnswer =>
  structuredClone(answerFar(prompt, structuredClone(question)));

const far = farSearchOf(corpus, front, async (question) => across(question));

describe('a search in another thread', () => {
  it.each(['eel', 'is:quote', 'elvers waight', '"no such words"', ''])(
    'answers %j as the one on the page does',
    async (query) => {
      const [there, here] = [await far.find(asking(query), 5), prompt.find(asking(query), 5)];
      const { hits: farHits, nearest: farNearest, ...farRest } = there;
      const { hits, nearest, ...rest } = here;
      expect(farRest).toEqual(rest);
      expect(farNearest.map(itemKey)).toEqual(nearest.map(itemKey));
      expect(farHits).toEqual(
        hits.map(({ item, tier, matches, excerpt }) => ({ item, tier, matches, excerpt })),
      );
      expect(await far.all(asking(query))).toEqual(prompt.all(asking(query)));
    },
  );

  it('marks the same words', async () => {
    const text = corpus.claims.map((claim) => claim.text).join(' ');
    expect((await far.marker('eel "the river"'))(text)).toEqual(
      prompt.marker('eel "the river"')(text),
    );
  });

  it('gives the same promise for the same question, since a page is drawn again until it is kept', () => {
    expect(far.find(asking('eel'))).toBe(far.find(asking('eel')));
  });

  it('is put the latest question only, of those asked while another is under way', async () => {
    const put: string[] = [];
    const ready: (() => void)[] = [];
    const slow = farSearchOf(corpus, front, (question) => {
      if (question.kind === 'find') put.push(question.criteria.query);
      return new Promise((settle) => ready.push(() => settle(across(question))));
    });
    const heard: string[] = [];
    for (const query of ['e', 'ee', 'eel'])
      void Promise.resolve(slow.find(asking(query))).then(() => heard.push(query));
    for (let turn = 0; turn < 4; turn += 1) {
      ready.shift()?.();
      // One answer sets off the next question.
      await new Promise((resume) => setTimeout(resume));
    }
    expect(put).toEqual(['e', 'eel']);
    expect(heard).toEqual(['e', 'eel']);
    // Who goes back to a question that was passed over asks it anew.
    void slow.find(asking('ee'));
    await new Promise((resume) => setTimeout(resume));
    expect(put).toEqual(['e', 'eel', 'ee']);
  });
});

class FakeThread extends EventTarget {
  readonly sent: ToThread[] = [];
  ended = false;
  postMessage(message: ToThread): void {
    this.sent.push(structuredClone(message));
  }
  terminate(): void {
    this.ended = true;
  }
  answer(reply: FromThread): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
}

describe('the thread', () => {
  const question: FarQuestion = { kind: 'all', criteria: asking('eel') };

  it('is told where the corpus is, then asked; answers come in any order', async () => {
    const thread = new FakeThread();
    const ask = askerOf(
      () => thread,
      '/corpus.json',
      () => prompt,
    );
    const answers = [ask(question), ask({ kind: 'all', criteria: asking('gates') })];
    expect(thread.sent[0]).toEqual({ kind: 'corpus', address: '/corpus.json' });
    thread.answer({ id: 2, answer: { kind: 'all', keys: ['two'] } });
    thread.answer({ id: 1, answer: { kind: 'all', keys: ['one'] } });
    expect(await Promise.all(answers)).toEqual([
      { kind: 'all', keys: ['one'] },
      { kind: 'all', keys: ['two'] },
    ]);
  });

  it('that breaks off has its questions answered on the page, those put before and those after', async () => {
    const thread = new FakeThread();
    const ask = askerOf(
      () => thread,
      '/corpus.json',
      () => prompt,
    );
    const before = ask(question);
    thread.dispatchEvent(new Event('error'));
    expect(thread.ended).toBe(true);
    expect(await before).toEqual(across(question));
    expect(await ask(question)).toEqual(across(question));
  });

  it('that is refused is done without', async () => {
    const refused = (): never => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    expect(await askerOf(refused, '/corpus.json', () => prompt)(question)).toEqual(
      across(question),
    );
  });
});
