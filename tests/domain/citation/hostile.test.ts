import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceTo, type Citable } from '../../../src/domain/citation/citable.ts';
import { formats, write } from '../../../src/domain/citation/formats.ts';
import type { Reference } from '../../../src/domain/citation/reference.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { secondCorpus } from '../../fixtures/corpora.ts';
import { hostileCorpora, lettersOf } from '../../fixtures/hostile-texts.ts';
import { comparison, taken } from './references.ts';
import { itemsIn, markdownText, nodesIn } from './read-back.ts';

function citables({ treaty, quotes, claims }: Corpus): readonly Citable[] {
  const [value] = comparison.values;
  const { title, summary } = treaty.clauses[0]!;
  const compared = { ...value!, code: title, text: summary, article: title };
  return [
    { kind: 'clause', clause: treaty.clauses[0]! },
    { kind: 'quote', quote: quotes[1]! },
    { kind: 'claim', claim: claims[0]! },
    {
      kind: 'value',
      comparison: { ...comparison, title, parties: [title, summary] },
      value: compared,
    },
    {
      kind: 'event',
      event: {
        id: 'e',
        date: '2009',
        until: null,
        text: summary,
        basis: 'reported',
        sources: ['vessen-radio-2009'],
      } as never,
    },
  ];
}

const references = hostileCorpora.chain((corpus) =>
  fc.constantFrom(...citables(corpus)).map((one): Reference => referenceTo(one, corpus, taken)),
);

function holds(check: (reference: Reference) => void): void {
  fc.assert(fc.property(references, check));
}

test('no format throws, and none lets a sign through that breaks lines or turns the writing', () => {
  holds((reference) => {
    for (const format of formats) {
      const { text, html } = write(reference, format);
      for (const written of [text, html ?? '']) {
        expect(written.replaceAll(/\r?\n/g, '')).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u,
        );
      }
    }
  });
});

test('the number of lines does not depend on the words', () => {
  holds((reference) => {
    const { lines } = write(reference, 'chicago');
    expect(write(reference, 'chicago').text.split('\n')).toHaveLength(lines?.length ?? 0);
    expect(write(reference, 'plain').text.split('\n').length).toBeLessThanOrEqual(5);
  });
});

test('HTML holds no element and no attribute but its own', () => {
  const own = /<\/?(?:figure|blockquote|p|figcaption|i)>|<br>|<a href="https?:\/\/[^"<>]*">|<\/a>/g;
  holds((reference) => {
    for (const format of formats) {
      const { html } = write(reference, format);
      if (html === null) continue;
      expect(html.replaceAll(own, '')).not.toMatch(/[<>"]/);
      expect(html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }
  });
});

test('Markdown is paragraphs of text with links of ours, and says what plain text says', () => {
  holds((reference) => {
    const source = write(reference, 'markdown').text;
    const nodes = nodesIn(new Parser(), source);
    expect(['document', 'paragraph', 'block_quote', 'text', 'emph', 'link']).toEqual(
      expect.arrayContaining(nodes.map(({ type }) => type)),
    );
    const links = nodes.filter(({ type }) => type === 'link');
    for (const { destination } of links) expect(destination).toMatch(/^https?:\/\//);
    // White space at a paragraph's ends, and a paragraph of nothing, are no part of a Markdown document.
    const plain = write(reference, 'plain')
      .text.split('\n')
      .map((line) => line.trim());
    expect(markdownText(new Parser(), source)).toBe(plain.filter((line) => line !== '').join('\n'));
  });
});

test('BibTeX is one entry with balanced braces and fields of ours', () => {
  const ours =
    /^(?:author|title|titleaddon|journal|entrysubtype|date|year|month|url|urldate|howpublished|note) = /;
  holds((reference) => {
    const { text } = write(reference, 'bibtex');
    const [first = '', ...lines] = text.split('\n');
    expect(first).toMatch(/^@(?:article|misc)\{[a-z0-9-]+,$/);
    expect(lines.pop()).toBe('}');
    for (const line of lines) {
      expect(line.trim()).toMatch(ours);
      let depth = 0;
      for (const [sign] of line.matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
    expect(itemsIn(text, 'bibtex')).toHaveLength(1);
  });
});

test('RIS is one record: one tag a line, none but ours, ended once', () => {
  holds((reference) => {
    const { text } = write(reference, 'ris');
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(line).toMatch(/^(?:TY|AU|TI|T2|PY|DA|LA|UR|M3|CY|ET|Y2|N1|ID|ER) {2}- [^\r\n]*$/);
    }
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    expect(itemsIn(text, 'ris')).toHaveLength(1);
  });
});

test('CSL-JSON is a list of one item with the words as they were cleaned', () => {
  holds((reference) => {
    const [item, ...more] = JSON.parse(write(reference, 'csl-json').text) as { note: string }[];
    expect(more).toEqual([]);
    expect(item?.note).toContain(reference.words);
  });
});

describe('read back by parsers that are not ours, whatever the words', () => {
  /** Signs are written in other ways from format to format; what is said must be the same. */
  function says(value: unknown, expected: string): void {
    expect(lettersOf(typeof value === 'string' ? value : '')).toBe(lettersOf(expected));
  }

  /** The reader of BibTeX escapes signs of an address that need it not, and percent signs that begin no escape. */
  function unescaped(address: unknown): string {
    return String(address)
      .replaceAll('%25', '%')
      .replaceAll(/%[2-7][\dA-F]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
  }

  test.each(['bibtex', 'ris', 'csl-json'] as const)('%s has the same fields', (format) => {
    holds((reference) => {
      const [item] = itemsIn(write(reference, format).text, format);
      const own = reference.kind === 'quote' || reference.kind === 'claim';
      const address = own ? reference.article.url : reference.entry.link;
      says(unescaped(item?.['URL']), unescaped(address));
      for (const line of write(reference, 'plain').text.split('\n'))
        expect(lettersOf(String(item?.['note']))).toContain(lettersOf(line));
      if (!own) return;
      says(item?.['title'], reference.article.headline ?? '');
      says(item?.['container-title'], reference.article.publisher);
    });
  });

  test('CSL-JSON has them sign for sign', () => {
    const titleOf = (reference: Reference): string => {
      if (reference.kind === 'event') return reference.entry.title;
      return 'treaty' in reference ? reference.treaty.title : (reference.article.headline ?? '');
    };
    holds((reference) => {
      const [item] = itemsIn(write(reference, 'csl-json').text, 'csl-json');
      expect(item?.['title'] ?? '').toBe(titleOf(reference));
    });
  });
});

test('words that hold only signs to be read stay as they are', () => {
  const shown = fc
    .string({ unit: 'grapheme' })
    .filter((text) => text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u.test(text));
  fc.assert(
    fc.property(shown, (words) => {
      const corpus = secondCorpus();
      const clause = { ...corpus.treaty.clauses[0]!, summary: words };
      expect(referenceTo({ kind: 'clause', clause }, corpus, taken).words).toBe(words);
    }),
  );
});
