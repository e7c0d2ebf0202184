import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderSite } from '../../src/app/entry-server.tsx';
import { realCorpus, root, secondCorpus } from '../fixtures/corpora.ts';
import { idsIn, namesIn, wordsOf } from '../fixtures/corpus-words.ts';

// Another treaty and article in the same files must work unchanged: so the code may know none of their words.

const real = realCorpus();
const names = namesIn(real);
const ids = idsIn(real);

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|css|html)$/.test(file))
  .map((file) => join('src', file));

describe('the words looked for', () => {
  test('are those a reader would know the corpus by', () => {
    for (const word of [
      'Putin',
      'Kim',
      'Lankov',
      'Korea',
      'Russia',
      'Pyongyang',
      'Seoul',
      '김정은',
    ])
      expect(names).toContain(word);
    for (const id of ['kim-jong-un', 'standout-clause-wording']) expect(ids).toContain(id);
  });

  test('are found in a text, and only as whole words', () => {
    expect(wordsOf(names, 'const kim = "Kim Jong-un";')).toEqual(['Kim', 'Jong']);
    expect(wordsOf(names, 'Kimono, Koreans')).toEqual([]);
    expect(wordsOf(ids, "speaker === 'kim-jong-un'")).toEqual(['kim-jong-un']);
  });
});

test('the code holds none of them', () => {
  const offenders = [...sources, 'index.html'].flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...wordsOf(names, text), ...wordsOf(ids, text)].map((word) => `${file}: ${word}`);
  });
  expect(offenders).toEqual([]);
  expect(sources.length).toBeGreaterThan(100);
});

test('no page made of another corpus holds any of them', async () => {
  const second = secondCorpus();
  const own = namesIn(second);
  const foreign = new Set([...names].filter((word) => !own.has(word)));
  for await (const { file, head, body } of renderSite(second, { base: '/', origin: null })) {
    const words = `${head} ${body}`.replaceAll(/ (?:class|d)="[^"]*"/g, '');
    expect([file, ...wordsOf(foreign, words), ...wordsOf(ids, words)]).toEqual([file]);
  }
});
