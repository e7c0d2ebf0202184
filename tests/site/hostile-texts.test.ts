// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonForScript } from '../../src/app/head/json-script.ts';
import { pageHead } from '../../src/app/page-head.ts';
import { headsOf, known, metas, secondCorpusWith } from './heads.ts';

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
});
