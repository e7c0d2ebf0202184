// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonForScript } from '../../src/app/head/json-script.ts';
import { pageHead } from '../../src/app/page-head.ts';
import { allPages, type Page } from '../../src/store/page.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { hostileCorpora } from '../fixtures/hostile-texts.ts';
import { graphOf, headsOf, known, metas, secondCorpusWith } from './heads.ts';

/** The first page of each kind that tells of its item in linked data. */
const telling: readonly Page[] = (
  ['explore', 'clauses', 'clause', 'quote', 'claim', 'speaker', 'article'] as const
).flatMap((kind) => allPages(secondCorpus()).find((page) => page.kind === kind) ?? []);

/** The types of all nodes, at any depth, in their order. */
function typesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [value['@type']] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}

describe('hostile texts', () => {
  const hostile =
    "</script></title><!--<script>alert(1)</script>\" onload='x' & &amp; \u2028\u2029 ]]> $& \\";

  test('stand for themselves in every tag, and open none', () => {
    const corpus = secondCorpusWith(
      ['treaty', ['title'], hostile],
      ['treaty', ['shortTitle'], hostile],
      ['treaty', ['parties', 0, 'name'], hostile],
      ['treaty', ['clauses', 0, 'summary'], hostile],
      ['treaty', ['clauses', 0, 'title'], hostile],
      ['claims', [0, 'text'], hostile],
      ['speakers', [1, 'name'], hostile],
      ['speakers', [1, 'role'], hostile],
      ['topics', [0, 'label'], hostile],
      ['articles', [0, 'headline'], hostile],
      ['articles', [0, 'author'], hostile],
    );
    for (const { html } of headsOf(corpus, known)) {
      const { head, body } = new DOMParser().parseFromString(html, 'text/html');
      const names = [...head.querySelectorAll('*')].map(({ localName }) => localName);
      expect(new Set(names)).toEqual(new Set(['title', 'meta', 'link', 'script']));
      expect(body.childNodes).toHaveLength(0);
      expect(html.match(/<\/?script/g)).toHaveLength(2);
      expect(html).not.toMatch(/[\u2028\u2029](?=[^<]*<\/script>)/);
    }
    const clause = pageHead({ kind: 'clause', number: 1 }, corpus, known);
    expect(metas(clause, 'og:title')).toEqual([`Clause 1: ${hostile}`]);
  });

  test('whatever JSON says, the script holds no sign that could end it, and says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const written = jsonForScript([value, text, hostile]);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify([value, text, hostile])));
      }),
    );
  });

  test('whatever a corpus says, each page tells of the same things, and its words come back whole', () => {
    const sound = telling.map((page) => typesIn(graphOf(pageHead(page, secondCorpus(), known))));
    const clause = telling.findIndex(({ kind }) => kind === 'clause');
    fc.assert(
      fc.property(hostileCorpora, (corpus) => {
        const heads = telling.map((page) => pageHead(page, corpus, known));
        for (const html of heads) {
          expect(html.match(/<[/]?script/gi)).toHaveLength(2);
          // Whatever else opens something is a text that has left its place.
          expect(html.replaceAll(/<(?:[/]?title|meta|link|[/]?script)\b/g, '')).not.toContain('<');
        }
        const graphs = heads.map(graphOf);
        expect(graphs.map(typesIn)).toEqual(sound);
        const [first] = corpus.treaty.clauses;
        expect(graphs[clause]?.[0]).toMatchObject({
          name: `Clause 1: ${first?.title}`,
          abstract: first?.summary,
        });
      }),
    );
  });
});
