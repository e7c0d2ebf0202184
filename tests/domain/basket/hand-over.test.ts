import { Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../../src/domain/basket/gathered.ts';
import { basketHtml } from '../../../src/domain/basket/hand-over-page.ts';
import {
  basketBibtex,
  basketCsv,
  basketJson,
  basketMarkdown,
  handedOver,
} from '../../../src/domain/basket/hand-over.ts';
import { itemId } from '../../../src/domain/item.ts';
import { realCorpus } from '../../fixtures/corpora.ts';
import { itemsIn, markdownText, nodesIn } from '../citation/read-back.ts';
import { anyWords, keysOf } from './baskets.ts';

// Read back by parsers that are not ours.

const corpus = realCorpus();
const hostile =
  '=1+1 <script>alert(1)</script> # *b* [x](javascript:1) @misc{x, } \\ } "\nsecond line';
const keys = keysOf(corpus);

function taken(note = hostile) {
  const items = keys.map((key) => ({ key, note }));
  return handedOver(
    gathered({ title: '', items }, corpus),
    corpus,
    (item) => `https://example.org/${item.kind}s/${itemId(item)}/`,
    '2026-11-26',
  );
}

function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

const head = { title: 'A & B <i>', address: 'https://example.org/basket/#b=1.x', edition: 'E 1' };

describe('a basket taken along', () => {
  test('as CSV: a row an item, in order, with title and note, and no formula', () => {
    const rows: string[][] = parse(basketCsv(taken(), head), {
      bom: true,
      record_delimiter: '\r\n',
    });
    const [names = [], ...lines] = rows;
    expect(lines).toHaveLength(keys.length);
    const column = (name: string) => lines.map((line) => line[names.indexOf(name)]);
    expect(column('place')).toEqual(keys.map((_, at) => String(at + 1)));
    expect(new Set(column('basket'))).toEqual(new Set([head.title]));
    expect(new Set(column('note'))).toEqual(new Set([`'${hostile}`]));
    expect(column('link').every((link) => link?.startsWith('https://'))).toBe(true);
  });

  test('as JSON: title, address, edition, and the same rows with notes', () => {
    const read = JSON.parse(basketJson(taken(), head));
    expect(read).toMatchObject(head);
    expect(read.items).toHaveLength(keys.length);
    expect(read.items[0]).toMatchObject({ place: 1, kind: 'clause', note: hostile });
  });

  test('as BibTeX: an entry an item, each with its note', () => {
    const items = itemsIn(basketBibtex(taken('Mine & theirs'), head), 'bibtex');
    expect(items).toHaveLength(keys.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(keys.length);
    expect(basketBibtex(taken('Mine & theirs'), head)).toContain(
      String.raw`annote = {Mine \& theirs}`,
    );
    expect(
      itemsIn(basketBibtex(taken(), { ...head, title: '@misc{a, title={b}}' }), 'bibtex'),
    ).toHaveLength(keys.length);
  });

  test('as BibTeX: whose basket it is stands before the entries, as a comment', () => {
    const [first] = taken('');
    const text = basketBibtex([first!], { ...head, title: 'ann@desk' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      '% ann(at)desk',
      '% E 1: https://example.org/basket/#b=1.x',
      '',
      `@misc{${first!.reference.key},`,
    ]);
    expect(text).not.toContain('annote');
  });

  test('as Markdown: numbered items, each line of a note, and where it was taken from', () => {
    const [first, second] = taken('one\n\n2. two');
    const text = basketMarkdown([first!, second!], head);
    expect(text.split('\n')[0]).toBe(String.raw`# A \& B \<i\>`);
    expect(text).toContain(`## 2\\. Clause 2: `);
    expect(text).toContain('**Note.** one\n\n2\\. two\n\n');
    expect(text.trimEnd().endsWith('E 1: <https://example.org/basket/#b=1.x>')).toBe(true);
    const bare = basketMarkdown(taken('').slice(0, 1), head);
    expect(bare).not.toContain('Note.');
  });

  test('as Markdown: no note becomes markup, and every word of it stands there', () => {
    const parser = new Parser();
    fc.assert(
      fc.property(anyWords, (words) => {
        const [first, second] = taken(words);
        const text = basketMarkdown([first!, second!], head);
        const kinds = nodesIn(parser, text).map(({ type }) => type);
        expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(3);
        for (const kind of ['html_block', 'html_inline', 'image', 'code_block', 'list'])
          expect(kinds).not.toContain(kind);
      }),
    );
    const text = markdownText(parser, basketMarkdown(taken().slice(0, 1), head));
    expect(text).toContain('=1+1 <script>alert(1)</script> # *b* [x](javascript:1)');
    expect(text).toContain('second line');
  });

  test('as HTML: an item without a note has none, and an address that is none of the web is no link', () => {
    const [first] = taken('');
    const html = basketHtml([first!], { ...head, address: 'javascript:alert(1)' });
    const document = documentOf(html);
    expect(document.querySelectorAll('section')).toHaveLength(1);
    expect(document.querySelectorAll('.note')).toHaveLength(0);
    expect(document.querySelectorAll('[href^="javascript"]')).toHaveLength(0);
    expect(document.body.lastElementChild?.textContent).toBe('E 1: javascript:alert(1)');
  });

  test('as HTML: one file of its own, in which nothing is taken for markup', () => {
    const document = documentOf(basketHtml(taken(), head));
    expect(document.title).toBe(head.title);
    expect(document.querySelectorAll('section')).toHaveLength(keys.length);
    expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(document.querySelector('.note')?.textContent).toContain(hostile);
    const addresses = [...document.querySelectorAll('a')].map(({ href }) => href);
    expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
  });
});
