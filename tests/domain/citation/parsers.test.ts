import { Cite } from '@citation-js/core';
import { Parser } from 'commonmark';
import { describe, expect, test } from 'vitest';
import { write } from '../../../src/domain/citation/formats.ts';
import { referenceTo } from '../../../src/domain/citation/citable.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';
import { realCorpus } from '../../fixtures/corpora.ts';
import {
  citablesOf,
  claimFrom,
  clauseFrom,
  eventFrom,
  quoteFrom,
  taken,
  valueFrom,
} from './references.ts';
import { itemsIn, markdownText, readBack } from './read-back.ts';

// Read back by parsers that are not ours.

const bibliographic = ['bibtex', 'ris', 'csl-json'] as const;

describe.each(bibliographic)('%s', (format) => {
  test('an article with its headline', () => {
    const item = readBack(
      quoteFrom({ headline: 'Ø & 50 % of “the Lake”', author: 'Zoë Čapek' }),
      format,
    );
    expect(item).toMatchObject({
      title: 'Ø & 50 % of “the Lake”',
      'container-title': 'Kelder Tide',
      URL: 'https://kelder-tide.example/2009/03/20/clock',
    });
    expect(item['note']).toContain(
      '“a promise with a clock in it”; Ilin Toresh (Foreign minister)',
    );
    expect(item['note']).toContain('paragraph 3');
    expect(item['note']).toContain(taken.link);
  });

  test('an article without its headline has no title', () => {
    const item = readBack(quoteFrom({ headline: null }), format);
    expect(item).not.toHaveProperty('title');
    expect(item).toMatchObject({ 'container-title': 'Kelder Tide' });
    expect(item['note']).toContain('headline not seen');
  });

  test('a paraphrase says that it is one', () => {
    expect(readBack(claimFrom(), format)['note']).toContain(
      'Paraphrase by the editors, not a quotation.',
    );
  });

  test('a clause is the editors’ summary of an article of a treaty', () => {
    const item = readBack(clauseFrom(), format);
    expect(item['title']).toMatch(/^Agreement on the Waters of the Saltmere/);
    expect(item).toMatchObject({
      issued: { 'date-parts': [[2009, 3, 14]] },
      URL: taken.link,
      accessed: { 'date-parts': [[2010, 1, 5]] },
    });
    // TeX writes an apostrophe as a straight one.
    const note = String(item['note']).replaceAll("'", '’');
    for (const words of [
      'Summary by the editors, not the treaty’s text. Provenance: reported.',
      'Agreement on the Waters of the Saltmere, article 3',
      '(parties: Republic of Vessen, Free State of Orlaine)',
      'Signed at Port Kelder on 14 March 2009; not in force.',
      'edition 0.2.1 of 1 April 2009',
    ])
      expect(note).toContain(words);
  });

  test('a compared value and an event name their sources', () => {
    expect(readBack(valueFrom(), format)['note']).toMatch(
      /Provenance: partly reported.*Sources: \S/,
    );
    const event = readBack(eventFrom(), format);
    expect(event).toMatchObject({
      title: 'Timeline: February 2009 to 14 March 2009',
      URL: taken.link,
    });
    expect(event['note']).toMatch(/Provenance: unverified.*Sources: \S/);
  });
});

describe('found by trying words at random', () => {
  test('BibTeX: where a quote is interrupted, an ellipsis is read and no word', () => {
    const note = String(readBack(quoteFrom({}, 'toresh-gates'), 'bibtex')['note']);
    expect(note).toContain(' … ');
    expect(note).not.toContain('dots');
  });

  test('RIS: words that look like the end of the record do not end it', () => {
    const item = readBack(quoteFrom({ publisher: 'Tide ER  - and TY  - Ebb' }), 'ris');
    expect(item['container-title']).toBe('Tide ER - and TY - Ebb');
    expect(item['note']).toContain(taken.link);
  });
});

describe('what the parsers read differently', () => {
  const article = quoteFrom({ headline: 'Gates', author: 'Zoë Čapek' });

  test('CSL-JSON is read as it is', () => {
    expect(readBack(article, 'csl-json')).toMatchObject({
      type: 'article-newspaper',
      author: [{ family: 'Čapek', given: 'Zoë' }],
      issued: { 'date-parts': [[2009, 3, 20]] },
    });
  });

  test('BibTeX has no type for newspapers: biblatex is told so by a field that others pass over', () => {
    expect(readBack(article, 'bibtex')).toMatchObject({
      type: 'article-journal',
      author: [{ family: 'Čapek', given: 'Zoë' }],
      issued: { 'date-parts': [[2009, 3, 20]] },
    });
    const { text } = write(article, 'bibtex');
    expect(text).toContain('entrysubtype = {newspaper}');
    const [classic] = new Cite(text, { forceType: '@bibtex/text' }).data;
    expect(classic).toMatchObject({ issued: { 'date-parts': [[2009, 3]] } });
  });

  test('RIS has the year and the day in fields of their own, and calls the author of news a reporter', () => {
    expect(readBack(article, 'ris')).toMatchObject({
      type: 'article-newspaper',
      reporter: 'Čapek, Zoë',
      issued: { 'date-parts': [[2009]] },
    });
    expect(write(article, 'ris').text).toContain('\r\nPY  - 2009\r\nDA  - 2009/03/20\r\n');
  });

  test('the parties of a treaty are bodies in BibTeX, not persons whose names can be turned round', () => {
    expect(readBack(clauseFrom(), 'bibtex')['author']).toEqual([
      { family: 'Republic of Vessen' },
      { family: 'Free State of Orlaine' },
    ]);
  });
});

test.each(bibliographic)(
  '%s: everything in the shipped corpus is read, once, with its note',
  (format) => {
    const corpus = realCorpus();
    const references = citablesOf(corpus).map((one) => referenceTo(one, corpus, taken));
    const source = (reference: Reference): string => write(reference, format).text;
    const all =
      format === 'csl-json'
        ? JSON.stringify(references.flatMap((one) => JSON.parse(source(one)) as unknown[]))
        : references.map(source).join('\n');
    const data = itemsIn(all, format);
    expect(data).toHaveLength(references.length);
    expect(new Set(data.map(({ id }) => id)).size).toBe(references.length);
    for (const { note } of data) expect(note).toContain(taken.link);
  },
);

test('Markdown: everything in the shipped corpus says the same as plain text', () => {
  const corpus = realCorpus();
  for (const one of citablesOf(corpus)) {
    const reference = referenceTo(one, corpus, taken);
    const plain = write(reference, 'plain').text;
    expect(markdownText(new Parser(), write(reference, 'markdown').text)).toBe(plain);
  }
});
