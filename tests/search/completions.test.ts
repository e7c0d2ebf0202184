import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../src/search/completions.ts';
import { corpora, realCorpus, secondCorpus } from '../fixtures/corpora.ts';

const corpus = secondCorpus();

function offered(query: string): readonly string[] {
  return completionsOf(query, corpus).map(({ label }) => label);
}

describe('what the box offers while one types', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing for nothing', '  ', []],
    ['a clause by its number', 'clause 3', ['Clause 3: Warning before a release']],
    ['a clause by a word of its title', 'warn', ['Clause 3: Warning before a release']],
    ['a speaker by any part of the name', 'tores', ['Ilin Toresh']],
    ['a speaker by another name, which is told', 'τόρ', ['Ilin Toresh (Ιλίν Τόρες)']],
    ['a topic', 'fish', ['Topic: Fishing']],
    ['an operator by its beginning', 'verd', ['verdict:']],
    ['an operator’s values', 'topic:fi', ['topic:fishing']],
    ['nothing once the value is whole', 'topic:fishing', []],
    ['nothing in the middle of a word', 'arning', []],
    ['no operator for a single letter', 'v', []],
    ['an operator for two', 've', ['verdict:']],
  ])('%s', (_, query, expected) => {
    expect(offered(query)).toEqual(expected);
  });

  test('six things at most', () => {
    expect(completionsOf('clause:', realCorpus())).toHaveLength(6);
  });

  test('a speaker by any name is a place to go to', () => {
    expect(completionsOf('τόρ', corpus)).toEqual([
      { kind: 'speaker', id: 'ilin-toresh', label: 'Ilin Toresh (Ιλίν Τόρες)' },
    ]);
  });

  test('a title from two letters on', () => {
    expect(offered('wa')).toContain('Clause 3: Warning before a release');
  });

  test('no title for a single letter, which begins a word of most', () => {
    expect(offered('w').filter((label) => label.startsWith('Clause'))).toEqual([]);
  });

  test('an operator is finished where it stands: words and a minus before it stay', () => {
    const queries = (query: string): readonly string[] =>
      completionsOf(query, corpus).flatMap((one) => (one.kind === 'operator' ? [one.query] : []));
    expect(queries('eel -top')).toEqual(['eel -topic:']);
    expect(queries('eel -topic:fi')).toEqual(['eel -topic:fishing ']);
  });
});

test.each(corpora)('in %s every speaker, topic and clause is offered by its own name', (_, of) => {
  const { speakers, topics, treaty } = of();
  const all = [
    ...speakers.map(({ name, id }) => [name, { kind: 'speaker', id }] as const),
    ...topics.map(({ label, id }) => [label, { kind: 'topic', id }] as const),
    ...treaty.clauses.map(({ title, number }) => [title, { kind: 'clause', number }] as const),
  ];
  for (const [name, expected] of all)
    expect(completionsOf(name, of())).toContainEqual(expect.objectContaining(expected));
});
