import { describe, expect, test } from 'vitest';
import { formatName, formats, write, type Format } from '../../../src/domain/citation/formats.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';
import { referenceTo } from '../../../src/domain/citation/citable.ts';
import { corpora } from '../../fixtures/corpora.ts';
import {
  citablesOf,
  claimFrom,
  clauseFrom,
  eventFrom,
  quoteFrom,
  taken,
  valueFrom,
} from './references.ts';
import { marked } from './written.ts';

const link = 'https://site.example/record/';
const source = 'https://kelder-tide.example/2009/03/20/clock';

function text(reference: Reference, format: Format): string {
  return write(reference, format).text;
}

describe('plain text', () => {
  test('a quote: exact words in quotation marks, speaker, role, source, date, paragraph, link', () => {
    expect(text(quoteFrom(), 'plain')).toBe(
      [
        '“a promise with a clock in it”',
        'Ilin Toresh (Foreign minister), quoted by Mara Quill, “A clock in the water”, Kelder Tide, 20 March 2009, paragraph 3.',
        `Source: ${source}`,
        `Quote, paragraph 3, in Treaty Clause Explorer, edition 0.2.1 of 1 April 2009: ${link}`,
      ].join('\n'),
    );
  });

  test('without a headline, no title stands in its place', () => {
    expect(text(quoteFrom({ headline: null }), 'plain')).toContain(
      'quoted by Mara Quill, Kelder Tide, 20 March 2009, paragraph 3 (headline not seen).',
    );
  });

  test('a claim has no quotation marks, and says that it is a paraphrase', () => {
    const [words, kind, place] = text(claimFrom(), 'plain').split('\n');
    expect(words).not.toContain('“');
    expect(kind).toBe('Paraphrase by the editors, not a quotation.');
    expect(place).toBe(
      'Mara Quill, “A clock in the water”, Kelder Tide, 20 March 2009, paragraph 1.',
    );
  });

  test('a clause: treaty, article, parties, signing, force, and whose summary it is', () => {
    expect(text(clauseFrom(), 'plain').split('\n').slice(1)).toEqual([
      'Summary by the editors, not the treaty’s text. Provenance: reported.',
      'Agreement on the Waters of the Saltmere, article 3 (parties: Republic of Vessen, Free State of Orlaine). Signed at Port Kelder on 14 March 2009; not in force.',
      `Clause 3: Warning before a release, in Treaty Clause Explorer, edition 0.2.1 of 1 April 2009: ${link}`,
    ]);
  });

  test('a compared value, with the sources it rests on', () => {
    expect(text(valueFrom(), 'plain')).toBe(
      [
        'A flood: The side that floods the other pays.',
        'Coding by the editors. Provenance: partly reported.',
        'Ferry Pact, article 5 (parties: Vessen, Orlaine). Signed at Old Landing on 2 May 1931; entered into force 1 September 1931; ended 29 February 1940.',
        'Sources: Vessen Radio, 2009, https://radio.vessen.example/saltmere',
        `Comparison: Ferry Pact 1931, A flood, in Treaty Clause Explorer, edition 0.2.1 of 1 April 2009: ${link}`,
      ].join('\n'),
    );
  });

  test('of a compared treaty, nothing is said that is not known', () => {
    const bare = { signedAt: null, inForce: null, ended: null, parties: [] };
    expect(text(valueFrom(bare), 'plain')).toContain(
      '\nFerry Pact, article 5. Signed on 2 May 1931.\n',
    );
  });
});

describe('the same for other places', () => {
  test('Markdown', () => {
    expect(text(quoteFrom(), 'markdown')).toBe(
      [
        '> “a promise with a clock in it”',
        'Ilin Toresh (Foreign minister), quoted by Mara Quill, “A clock in the water”, *Kelder Tide*, 20 March 2009, paragraph 3.',
        `Source: <${source}>`,
        `Quote, paragraph 3, in Treaty Clause Explorer, edition 0.2.1 of 1 April 2009: <${link}>`,
      ].join('\n\n'),
    );
  });

  test('HTML, which is pasted as itself or as what it shows', () => {
    const { text: source_, html } = write(quoteFrom(), 'html');
    expect(html).toBe(source_);
    expect(source_).toMatch(
      /^<figure>\n<blockquote><p>“a promise with a clock in it”<\/p><\/blockquote>/,
    );
    expect(source_).toContain(`<i>Kelder Tide</i>`);
    expect(source_).toContain(`<a href="${link}">${link}</a></figcaption>`);
  });

  test('a paraphrase is no block quote', () => {
    expect(text(claimFrom(), 'html')).not.toContain('<blockquote>');
    expect(text(claimFrom(), 'markdown')).not.toMatch(/^>/m);
  });

  test('an address that is not of the web is no link', () => {
    const reference = { ...quoteFrom(), entry: { ...quoteFrom().entry, link: 'file:///x/' } };
    expect(text(reference, 'html')).toContain(': file:///x/</figcaption>');
    expect(text(reference, 'markdown')).toMatch(/: file:\/\/\/x\/$/);
  });
});

describe('a whole citation in each style', () => {
  const quote = quoteFrom({ headline: null });

  test('a quote in Chicago', () => {
    expect(marked(quote, 'chicago')).toEqual([
      `Ilin Toresh (Foreign minister), quoted in Mara Quill, news article (headline not seen), <i>Kelder Tide</i>, March 20, 2009, para. 3, ${source}; recorded in “Quote, paragraph 3,” Treaty Clause Explorer, edition 0.2.1, April 1, 2009, ${link}.`,
    ]);
  });

  test('a quote in APA', () => {
    expect(marked(quote, 'apa')).toEqual([
      `Quill, M. (2009, March 20). [News article (headline not seen)]. <i>Kelder Tide</i>. ${source}`,
      'In the text: (Ilin Toresh, as cited in Quill, 2009, para. 3)',
      `Recorded in: <i>Quote, paragraph 3</i> (Edition 0.2.1). (2009, April 1). Treaty Clause Explorer. ${link}`,
    ]);
  });

  test('a quote in MLA', () => {
    expect(marked(quote, 'mla')).toEqual([
      `Quill, Mara. News article (headline not seen). <i>Kelder Tide</i>, 20 Mar. 2009, ${source}. “Quote, paragraph 3.” <i>Treaty Clause Explorer</i>, edition 0.2.1, 1 Apr. 2009, ${link}.`,
      'In the text: (Ilin Toresh, qtd. in Quill, par. 3)',
    ]);
  });

  // OSCOLA 4th edition, 3.4.9 (newspaper articles) and 3.4.8 (web pages, with the date of access); 2.6 (treaties): title
  // in roman, parties in brackets where there are two or three, dates of signing and of entry into force, “art 3”.
  test('a clause in OSCOLA', () => {
    expect(marked(clauseFrom(), 'oscola')).toEqual([
      `Agreement on the Waters of the Saltmere (Republic of Vessen–Free State of Orlaine) (signed 14 March 2009, not in force) art 3; summary by the editors (provenance: reported) in ‘Clause 3: Warning before a release’ (<i>Treaty Clause Explorer</i>, edition 0.2.1, 1 April 2009) <${link}> accessed 5 January 2010.`,
    ]);
    expect(marked(valueFrom(), 'oscola')[0]).toMatch(
      /^Ferry Pact \(Vessen–Orlaine\) \(signed 2 May 1931, entered into force 1 September 1931, ended 29 February 1940\) art 5; coding by the editors \(provenance: partly reported\) in /,
    );
  });

  // The Bluebook, rule 21.4: name, parties where there are two, part, date of signing.
  test('a clause and a quote in the Bluebook’s order', () => {
    expect(marked(clauseFrom(), 'bluebook')).toEqual([
      `Agreement on the Waters of the Saltmere, Vessen-Orlaine, art. 3, Mar. 14, 2009 (signed at Port Kelder; not in force); summary by the editors (provenance: reported) in <i>Clause 3: Warning before a release</i>, Treaty Clause Explorer (edition 0.2.1, Apr. 1, 2009), ${link}.`,
    ]);
    expect(marked(quoteFrom({ headline: 'Gates' }), 'bluebook')[0]).toContain(
      `quoted in Mara Quill, <i>Gates</i>, Kelder Tide (Mar. 20, 2009), para. 3, ${source}; recorded in `,
    );
  });

  test('a clause in MLA', () => {
    expect(marked(clauseFrom(), 'mla')).toEqual([
      `<i>Agreement on the Waters of the Saltmere</i>. Republic of Vessen–Free State of Orlaine, 14 Mar. 2009, signed at Port Kelder, not in force, art. 3. Summary by the editors (provenance: reported). “Clause 3: Warning before a release.” <i>Treaty Clause Explorer</i>, edition 0.2.1, 1 Apr. 2009, ${link}.`,
    ]);
  });

  test('an event, with its sources below', () => {
    expect(marked(eventFrom(), 'chicago')).toEqual([
      `“Timeline: February 2009 to 14 March 2009,” Treaty Clause Explorer, edition 0.2.1, April 1, 2009, ${link}.`,
      expect.stringMatching(/^Sources: Orlaine Gazette, /),
    ]);
  });

  test('a treaty of many parties is known by its title', () => {
    const parties = ['Vessen', 'Orlaine', 'Tarn', 'Ulm'];
    for (const format of ['chicago', 'apa', 'mla', 'oscola', 'bluebook'] as const) {
      expect(marked(valueFrom({ parties }), format)[0]).not.toContain('Tarn');
      expect(text(valueFrom({ parties }), 'plain')).toContain(
        '(parties: Vessen, Orlaine, Tarn, Ulm)',
      );
    }
  });

  test('pasted, prose keeps its italics and links', () => {
    expect(write(quote, 'mla').html).toContain(
      `<i>Kelder Tide</i>, 20 Mar. 2009, <a href="${source}">`,
    );
  });
});

describe('every format, for everything in every corpus', () => {
  test.each(corpora)('%s', (_, corpusOf) => {
    const corpus = corpusOf();
    for (const one of citablesOf(corpus)) {
      const reference = referenceTo(one, corpus, taken);
      for (const format of formats) {
        const written = text(reference, format);
        expect(written).toContain(taken.link);
        expect(written).toContain(corpus.edition.version);
        expect(written).not.toMatch(/undefined|null|\[object|NaN|, ,|\( ?\)/);
      }
    }
  });

  test('each has a name of its own', () => {
    expect(new Set(formats.map((format) => formatName[format])).size).toBe(formats.length);
  });
});

test('HTML shows each sign with a meaning of its own as the sign it is', () => {
  const { html } = write(quoteFrom({ headline: `a & b < c > d "e" 'f'` }), 'html');
  expect(html).toContain('a &amp; b &lt; c &gt; d &quot;e&quot; &#39;f&#39;');
});
