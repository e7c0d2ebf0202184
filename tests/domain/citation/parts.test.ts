import { describe, expect, test } from 'vitest';
import { annotatedBibtex } from '../../../src/domain/citation/bibtex.ts';
import { referenceTo } from '../../../src/domain/citation/citable.ts';
import { clean } from '../../../src/domain/citation/clean.ts';
import { formatName, formats, write, type Format } from '../../../src/domain/citation/formats.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';
import { secondCorpus } from '../../fixtures/corpora.ts';
import { claimFrom, eventFrom, quoteFrom, taken, valueFrom } from './references.ts';

const linesOf = (reference: Reference, format: Format): readonly string[] =>
  write(reference, format)
    .text.split(/\r?\n/)
    .map((line) => line.trim());

/** A claim that another voice passes on. */
function passedOn(): Reference {
  const corpus = secondCorpus();
  const claim = corpus.claims.find(({ via }) => via !== null);
  if (claim === undefined)
    throw new Error('No claim of the second corpus has come through another.');
  return referenceTo({ kind: 'claim', claim }, corpus, taken);
}

describe('a treaty’s life', () => {
  test('stands in brackets, part by part', () => {
    expect(linesOf(valueFrom(), 'chicago')[0]).toContain(
      'May 2, 1931 (signed at Old Landing; entered into force September 1, 1931; ended February 29, 1940), art. 5',
    );
    expect(linesOf(valueFrom(), 'bibtex')).toContain('title = {{Ferry Pact}, art.~5},');
    expect(linesOf(valueFrom(), 'bibtex')).toContain('author = {{Vessen} and {Orlaine}},');
    expect(linesOf(valueFrom(), 'ris')).toContain('CY  - Old Landing');
  });

  test('of which nothing is known takes no place', () => {
    const bare = valueFrom({ signedAt: null, inForce: null, ended: null, parties: [] });
    expect(linesOf(bare, 'chicago')[0]).toMatch(/^“Ferry Pact,” May 2, 1931, art\. 5; coding/);
    expect(linesOf(bare, 'mla')[0]).toMatch(/^Ferry Pact\. 2 May 1931, art\. 5\. Coding/);
    expect(linesOf(bare, 'ris').filter((line) => /^(?:CY|AU)/.test(line))).toEqual([]);
    expect(linesOf(bare, 'bibtex').filter((line) => line.startsWith('author'))).toEqual([]);
  });
});

describe('an article', () => {
  test('without a headline says so in the place for it', () => {
    const unseen = quoteFrom({ headline: null });
    expect(linesOf(unseen, 'bibtex')).toContain(
      'titleaddon = {[news article (headline not seen)]},',
    );
    expect(linesOf(unseen, 'bibtex').some((line) => line.startsWith('title '))).toBe(false);
    expect(linesOf(unseen, 'ris')).toContain('M3  - news article (headline not seen)');
    expect(linesOf(quoteFrom(), 'bibtex').some((line) => line.startsWith('titleaddon'))).toBe(
      false,
    );
    expect(linesOf(quoteFrom(), 'ris')).toContain('TI  - A clock in the water');
  });

  test('by two has both, and whoever is quoted before them', () => {
    const two = quoteFrom({ author: 'Mara Quill and Ede Reed' });
    expect(linesOf(two, 'mla')[1]).toBe(
      'In the text: (Ilin Toresh, qtd. in Quill and Reed, par. 3)',
    );
    expect(linesOf(two, 'bibtex')).toContain('author = {Quill, Mara and Reed, Ede},');
    expect(linesOf(two, 'plain')[1]).toContain('quoted by Mara Quill and Ede Reed, ');
  });

  test('by three has the first alone in the text', () => {
    const three = quoteFrom({ author: 'Mara Quill, Ede Reed and Cy Orr' });
    expect(linesOf(three, 'mla')[1]).toBe(
      'In the text: (Ilin Toresh, qtd. in Quill et al., par. 3)',
    );
  });

  test('by a body keeps its name whole, whatever its form', () => {
    const corpus = secondCorpus();
    for (const kind of ['organisation', 'unnamed', 'document'] as const) {
      const speakers = corpus.speakers.map((one) =>
        one.id === 'mara-quill' ? { ...one, kind } : one,
      );
      const articles = corpus.articles.map((one) => ({ ...one, author: 'Tide and Water Desk' }));
      const [quote] = corpus.quotes;
      const reference = referenceTo(
        { kind: 'quote', quote: quote! },
        { ...corpus, speakers, articles },
        taken,
      );
      expect(linesOf(reference, 'ris')).toContain('AU  - Tide and Water Desk');
    }
  });
});

describe('a claim', () => {
  test('is reported, never quoted, and says through whom it came', () => {
    expect(linesOf(passedOn(), 'plain')[2]).toMatch(
      /^Ilin Toresh \(Foreign minister\), through Mara Quill, reported by Mara Quill, /,
    );
    expect(linesOf(passedOn(), 'chicago')[0]).toMatch(
      /^Ilin Toresh \(Foreign minister\), through Mara Quill, reported in Mara Quill, /,
    );
    expect(linesOf(passedOn(), 'mla')[1]).toBe('In the text: (Quill, par. 3)');
  });

  test('of the reporter’s own has no other voice before the reporter', () => {
    expect(linesOf(claimFrom(), 'plain')[2]).toMatch(/^Mara Quill, “A clock in the water”, /);
    expect(linesOf(claimFrom(), 'mla')[1]).toMatch(/^In the text: \(Quill, par\. \d+\)$/);
  });
});

test('an event is a place in this edition', () => {
  expect(linesOf(eventFrom(), 'bibtex')).toContain(
    'howpublished = {Treaty Clause Explorer, edition 0.2.1},',
  );
});

test('a remark of the reader’s stands in a field of its own, and only there', () => {
  expect(annotatedBibtex(quoteFrom(), 'half of 50 %')).toContain(
    String.raw`  annote = {half of 50 \%}`,
  );
  expect(annotatedBibtex(quoteFrom(), '')).not.toContain('annote');
});

test('formats are offered under their names', () => {
  expect(formats.map((format) => formatName[format])).toEqual([
    'Plain text',
    'Markdown',
    'HTML',
    'Chicago, full note',
    'APA 7',
    'MLA 9',
    'OSCOLA',
    'Bluebook-like',
    'BibTeX',
    'RIS',
    'CSL-JSON',
  ]);
});

test.each([
  ['two\r\n\u2028lines', 'two lines'],
  ['half \ud83d of', 'half \uFFFD of'],
  ['turned \u202eback\u202c', 'turned back'],
  ['  kept  apart ', 'kept  apart'],
])('%j is made fit for one line', (text, line) => {
  expect(clean(text)).toBe(line);
});
