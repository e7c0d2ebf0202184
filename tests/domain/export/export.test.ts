import { Parser } from 'commonmark';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCsv, asJson, asMarkdown } from '../../../src/domain/export/export-formats.ts';
import { columns, itemRow, type ItemRow } from '../../../src/domain/export/item-row.ts';
import { itemId, itemsOf } from '../../../src/domain/item.ts';
import { realCorpus } from '../../fixtures/corpora.ts';
import { hostileText, lettersOf } from '../../fixtures/hostile-texts.ts';
import { nodesIn } from '../citation/read-back.ts';

const corpus = realCorpus();
const rows = itemsOf(corpus).map((item) =>
  itemRow(item, corpus, (one) => `https://example.org/${one.kind}s/${itemId(one)}/`),
);
const head = { title: 'A set', address: 'https://example.org/?q=a', edition: 'Edition 1' };

/** By a parser that is not ours, which takes the mark of UTF-8 off. */
function readCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
}

const anyRow: fc.Arbitrary<ItemRow> = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), hostileText), {
    minLength: columns.length,
    maxLength: columns.length,
  })
  .map(
    (texts) =>
      Object.fromEntries(columns.map((name, at) => [name, texts[at]])) as unknown as ItemRow,
  );

describe('an export', () => {
  it('holds every item once, with whose words they are and a link', () => {
    expect(rows).toHaveLength(itemsOf(corpus).length);
    expect(rows.every(({ link }) => link.startsWith('https://'))).toBe(true);
    const said = rows.filter(({ kind }) => kind === 'quote' || kind === 'claim');
    expect(
      said.every(({ speaker, role, date }) => speaker !== '' && role !== '' && date !== ''),
    ).toBe(true);
  });

  it('as CSV opens in a spreadsheet: a mark of UTF-8, a row an item, the same texts', () => {
    const csv = asCsv(rows);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [names, ...lines] = readCsv(csv);
    expect(names).toEqual([...columns]);
    expect(lines).toHaveLength(rows.length);
    expect(lines.map((line) => line[columns.indexOf('text')])).toEqual(
      rows.map(({ text }) => text),
    );
  });

  it('as CSV never hands a spreadsheet a formula, whatever the text', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const [, line] = readCsv(asCsv([row]));
        expect(line).toHaveLength(columns.length);
        for (const field of line ?? []) expect(field).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
  });

  it('as CSV reads back as the same rows, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 4 }), (some) => {
        const [names, ...lines] = readCsv(asCsv(some));
        expect(names).toEqual([...columns]);
        // What a spreadsheet would run has an apostrophe before it, and nothing else has.
        const held = (text: string): string =>
          /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
        expect(lines).toEqual(some.map((row) => columns.map((name) => held(row[name]))));
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(1)'])(
    'as CSV takes the cell %j for text',
    (text) => {
      const [, line] = readCsv(asCsv([{ ...rows[0]!, text }]));
      expect(line?.[columns.indexOf('text')]).toBe(`'${text}`);
    },
  );

  it.each(['1. The gates', '- gates', '+ gates', '12) gates', ' - gates', 'A &lt; b', '~~gates~~'])(
    'as Markdown keeps the words %j what they are',
    (text) => {
      const [row] = [{ ...rows[0]!, title: '', text, words_are: 'our paraphrase' }];
      const nodes = nodesIn(new Parser(), asMarkdown([row], head));
      expect(nodes.filter(({ type }) => type === 'list')).toHaveLength(1);
      expect(nodes.map(({ literal }) => literal ?? '').join('')).toContain(text.trim());
    },
  );

  it('as JSON reads back as what it was made of', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (some) => {
        expect(JSON.parse(asJson(some, head))).toEqual({ ...head, items: some });
      }),
    );
  });

  it('as Markdown is one list item a row, and no text becomes markup', () => {
    const hostile = { ...rows[0]!, title: '# **b** [x](javascript:1)', text: 'a\n* b <script>' };
    const markdown = asMarkdown([hostile], head);
    expect(markdown.split('\n').filter((line) => line.startsWith('* '))).toHaveLength(1);
    expect(markdown).not.toMatch(/[^\\]<script/);
    expect(markdown).not.toContain('[x](');
    expect(
      asMarkdown(rows, head)
        .split('\n')
        .filter((line) => line.startsWith('* ')),
    ).toHaveLength(rows.length);
  });

  it('as Markdown is a heading, a list of the rows and a line, whatever the words', () => {
    const ours = ['document', 'heading', 'list', 'item', 'paragraph', 'text', 'strong', 'link'];
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 3 }), hostileText, (some, title) => {
        const linked = some.map((row) => ({ ...row, link: 'https://example.org/x/' }));
        const source = asMarkdown(linked, { ...head, title });
        const nodes = nodesIn(new Parser(), source);
        expect(ours).toEqual(expect.arrayContaining([...new Set(nodes.map(({ type }) => type))]));
        expect(nodes.filter(({ type }) => type === 'item')).toHaveLength(some.length);
        for (const { destination } of nodes.filter(({ type }) => type === 'link'))
          expect(destination).toMatch(/^https:\/\/example\.org\//);
        const said = lettersOf(nodes.map(({ literal }) => literal ?? '').join(''));
        for (const { text } of some) expect(said).toContain(lettersOf(text));
      }),
    );
  });
});
