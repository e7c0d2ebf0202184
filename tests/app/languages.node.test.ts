import { describe, expect, test } from 'vitest';
import { renderSite } from '../../src/app/entry-server.tsx';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { wordsOfNoLanguage } from '../fixtures/foreign-words.ts';

const site = { base: '/', origin: null };

describe.each([
  ['the shipped corpus', realCorpus()],
  ['another corpus', secondCorpus()],
])('in every page of %s', (_, corpus) => {
  test('a word of another script says its language', async () => {
    const wrong: string[] = [];
    let foreign = 0;
    for await (const { file, body } of renderSite(corpus, site)) {
      foreign += body.match(/ lang="/g)?.length ?? 0;
      wrong.push(...wordsOfNoLanguage(body).map((words) => `${file}: ${words}`));
    }
    expect(wrong).toEqual([]);
    expect(foreign).toBeGreaterThan(0);
  });
});

describe('a word of another script', () => {
  test.each([
    ['without a language', '<p>the words 무력침공</p>', ['the words 무력침공 (en)']],
    ['with it', '<p>the words <q lang="ko">무력침공</q></p>', []],
    ['with another', '<q lang="ko">вооруженному</q>', ['вооруженному (ko)']],
    ['after the element that had it', '<p><q lang="ru">да</q> да</p>', ['да (en)']],
    ['in a name', '<a aria-label="김정은" href="/">x</a>', ['김정은 (en)']],
    ['behind elements without an end', '<p lang="ru"><br><input value="&gt;">да</p>', []],
  ])('%s', (_, html, wrong) => {
    expect(wordsOfNoLanguage(html)).toEqual(wrong);
  });
});
