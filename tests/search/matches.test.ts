import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/search/findings.ts';
import { itemKey } from '../../src/domain/item.ts';
import { createSearch } from '../../src/search/search.ts';
import { asking, markedWords } from './asking.ts';
import { smallCorpus } from './small-corpus.ts';

const search = createSearch(smallCorpus);

function hitOf(query: string, key: string): Hit {
  const hit = search.find(asking(query)).hits.find(({ item }) => itemKey(item) === key);
  if (hit === undefined) throw new Error(`${query} does not find ${key}`);
  return hit;
}

/** The fields that hold something of what was asked, as the hit lists them, with what is marked in each. */
const fields = (query: string, key: string): readonly (readonly [string, string])[] =>
  hitOf(query, key).matches.map(({ field, text, marks }) => [
    field,
    markedWords(text, marks).join(' | '),
  ]);

describe('where a hit holds what was asked', () => {
  test('is told field by field, the one that holds most of it first', () => {
    expect(fields('help flood pumps laws delay', 'clause:4')).toEqual([
      ['summary', 'flood | pumps | help | delay | laws'],
      ['operative words', 'pumps | help | delay | laws'],
      ['title', 'Help'],
      ['topic', 'help'],
    ]);
    expect(fields('help', 'clause:4').map(([field]) => field)).toEqual([
      'title',
      'summary',
      'operative words',
      'topic',
    ]);
  });

  test('words in quotation marks count where they stand as they are', () => {
    expect(fields('"without delay" help', 'clause:4').map(([field]) => field)).toEqual([
      'summary',
      'title',
      'operative words',
      'topic',
    ]);
  });

  test('with the text, its language and its marks', () => {
    expect(hitOf('검사', 'clause:2').matches).toEqual([
      {
        field: 'operative words',
        text: '언제든지 검사할 수 있다',
        lang: 'ko',
        marks: [expect.objectContaining({ start: 5 })],
      },
    ]);
  });

  test('a clause found by its number shows its title, also where nothing in it is marked', () => {
    expect(fields('clause 2', 'clause:2')).toEqual([['title', '']]);
    expect(fields('clause 4 pumps', 'clause:4')).toContainEqual(['title', '']);
  });
});

test('the excerpt is of the first of them', () => {
  const { excerpt, matches } = hitOf('help flood pumps laws delay', 'clause:4');
  expect([excerpt?.field, excerpt?.text]).toEqual(['summary', matches[0]?.text]);
  expect(hitOf('clause 2', 'clause:2').excerpt?.field).toBe('title');
});

test('answers are counted by tier, shown or not', () => {
  const { hits, tiers } = search.find(asking('pumps help'));
  expect(hits.length).toBeGreaterThan(2);
  for (const tier of ['exact', 'similar', 'some'] as const)
    expect(tiers[tier]).toBe(hits.filter((hit) => hit.tier === tier).length);
  expect(search.find(asking('pumps help'), 1).tiers).toEqual(tiers);
});
