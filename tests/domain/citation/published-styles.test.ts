import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/domain/corpus.ts';
import { PublishedStyle } from './published-style.ts';
import { claimFrom, clauseFrom, eventFrom, quoteFrom, valueFrom } from './references.ts';
import { exported, marked } from './written.ts';

// Our templates against the styles published for the Citation Style Language, run by citeproc-js on our own CSL-JSON.
// What a style has no words for (who is quoted, and the record in this edition) stands before or after its words, and
// is cut off here by the words it begins with.

const chicago = new PublishedStyle('chicago-fullnote-bibliography');
const apa = new PublishedStyle('apa');
const mla = new PublishedStyle('modern-language-association');
const oscola = new PublishedStyle('oscola', 'en-GB');

// Headlines stand as printed in ours, and the styles set English ones in capitals: so these have their capitals.
const articles: readonly (readonly [string, Partial<Article>])[] = [
  ['one author', { headline: 'A Clock in the Water' }],
  ['a name of three words', { author: 'Mara Ann Quill', headline: 'A Clock in the Water' }],
  ['two authors', { author: 'Mara Quill and Jo-Ann Reed', headline: 'Gates' }],
  ['three authors', { author: 'Mara Quill, Ede Reed and Cy Orr', headline: 'Gates' }],
  ['initials', { author: 'B. C. Quill', headline: 'Gates' }],
  ['a name that stays whole', { author: 'Agence', headline: 'Gates' }],
  ['a headline with quotation marks', { headline: 'No “Lake” Without a Clock' }],
  ['a headline that asks', { headline: 'Who Opens the Gates?' }],
  ...['01', '02', '05', '06', '07', '08', '09', '10', '11', '12'].map(
    (month) => [`month ${month}`, { headline: 'Gates', date: `2009-${month}-02` }] as const,
  ),
];

describe.each(articles)('an article: %s', (_, article) => {
  const quote = quoteFrom(article);
  const item = exported(quote);

  test('Chicago’s full note', () => {
    const [note = ''] = marked(quote, 'chicago');
    const cut = note.replace(/^.*, quoted in /, '').replace(/; recorded in .*$/, '.');
    expect(cut).toBe(chicago.cited(item, '3'));
  });

  test('APA’s reference, and its citation in the text', () => {
    const [entry, inText = ''] = marked(quote, 'apa');
    expect(entry).toBe(apa.listed(item));
    expect(inText.replace('Ilin Toresh, as cited in ', '')).toBe(
      `In the text: ${apa.cited(item, '3')}`,
    );
  });

  test('MLA’s entry, before the outer container', () => {
    const [entry = ''] = marked(quote, 'mla');
    expect(entry.replace(/ “Quote, .*$/, '')).toBe(mla.listed(item));
  });

  test('OSCOLA’s footnote', () => {
    const [note = ''] = marked(quote, 'oscola');
    const cut = note.replace(/^.*, quoted in /, '').replace(/; recorded in .*$/, '.');
    expect(cut).toBe(oscola.cited(item, '3'));
  });
});

describe('an article whose headline is not in the copy', () => {
  const quote = quoteFrom({ headline: null });
  const item = exported(quote);

  test('Chicago describes it, without quotation marks', () => {
    const [note = ''] = marked(quote, 'chicago');
    const cut = note.replace(/^.*, quoted in /, '').replace(/; recorded in .*$/, '.');
    expect(cut).toBe(chicago.cited(item, '3'));
    expect(cut).toContain('Mara Quill, news article (headline not seen), <i>Kelder Tide</i>,');
  });

  test('APA describes it in square brackets', () => {
    const [entry] = marked(quote, 'apa');
    expect(entry).toBe(apa.listed(item));
    expect(entry).toContain('[News article (headline not seen)]. <i>Kelder Tide</i>.');
  });

  test('MLA describes it, which the published style leaves out', () => {
    const [entry = ''] = marked(quote, 'mla');
    expect(entry).toContain('Quill, Mara. News article (headline not seen). <i>Kelder Tide</i>,');
    const cut = entry.replace(/ “Quote, .*$/, '').replace(' News article (headline not seen).', '');
    expect(cut).toBe(mla.listed(item));
  });

  test('OSCOLA describes it in square brackets, which the published style leaves out', () => {
    const [note = ''] = marked(quote, 'oscola');
    expect(note).toContain('Mara Quill, [news article (headline not seen)] <i>Kelder Tide</i> (20');
    const cut = note.replace(/^.*, quoted in /, '').replace(/; recorded in .*$/, '.');
    expect(cut.replace(', [news article (headline not seen)]', '')).toBe(oscola.cited(item, '3'));
  });
});

describe('an article of a treaty', () => {
  test.each([
    ['a clause', clauseFrom(), '3'],
    ['a value', valueFrom(), '5'],
  ])('%s, in Chicago: the parties and the dates of its life added', (_, reference, article) => {
    const [note = ''] = marked(reference, 'chicago');
    const link = 'https://site.example/record/';
    const cut = note
      .replace(/,” [^,]*Vessen–[^,]*Orlaine,/, ',”')
      .replace(/ \([^)]*(?:in force|ended)[^)]*\),/, ',')
      .replace(/; (?:summary|coding) by .*$/, `, ${link}.`);
    expect(cut).toBe(chicago.cited(exported(reference), `art. ${article}`, 'article-locator'));
  });

  test('in APA: its details in brackets, and the address with this edition’s entry', () => {
    const reference = clauseFrom();
    const [entry = '', inText] = marked(reference, 'apa');
    const cut = entry.replace(/ \[.*\]\.$/, ', https://site.example/record/');
    expect(cut).toBe(apa.listed(exported(reference)));
    expect(inText).toBe(
      `In the text: ${apa.cited(exported(reference), 'art. 3', 'article-locator')}`,
    );
  });
});

describe('an entry of this edition as a page', () => {
  const event = eventFrom();
  const item = exported(event);

  test('Chicago', () => {
    const [note = ''] = marked(event, 'chicago');
    const [styled] = chicago.cited(item, '1').split(', para. 1');
    expect(note.replace(', edition 0.2.1', '')).toBe(`${styled}, https://site.example/record/.`);
  });

  test('APA', () => {
    const [entry = ''] = marked(event, 'apa');
    expect(entry.replace(' (Edition 0.2.1)', '')).toBe(
      apa.listed({ ...item, accessed: undefined }),
    );
  });

  test('MLA', () => {
    const [entry = ''] = marked(event, 'mla');
    expect(entry.replace('edition ', '')).toBe(mla.listed({ ...item, accessed: undefined }));
  });

  test('OSCOLA', () => {
    const [note = ''] = marked(event, 'oscola');
    expect(note.replace(', edition 0.2.1', '')).toBe(oscola.cited(item, '').replace(' para ', ' '));
  });
});

test('a claim of the reporter’s own is cited as the article, without a second voice', () => {
  const claim = claimFrom({ headline: 'Gates' });
  const [note = ''] = marked(claim, 'chicago');
  expect(note.replace(/; paraphrased in .*$/, '.')).toBe(chicago.cited(exported(claim), '1'));
});
