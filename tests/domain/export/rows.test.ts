import { describe, expect, test } from 'vitest';
import { asMarkdown } from '../../../src/domain/export/export-formats.ts';
import { itemRow, type ItemRow } from '../../../src/domain/export/item-row.ts';
import { itemKey, itemsOf } from '../../../src/domain/item.ts';
import { realCorpus, secondCorpus } from '../../fixtures/corpora.ts';

const corpus = secondCorpus();

function rowOf(key: string, from = corpus): ItemRow {
  const item = itemsOf(from).find((one) => itemKey(one) === key);
  if (item === undefined) throw new Error(`no item ${key}`);
  return itemRow(item, from, (one) => `https://example.org/${itemKey(one)}`);
}

describe('a row of an export holds, column by column,', () => {
  test('of a clause: our summary, and no speaker', () => {
    expect(rowOf('clause:1')).toEqual({
      kind: 'clause',
      id: '1',
      title: 'Clause 1: Equal use of the lake',
      text: 'Vessen and Orlaine draw water from the lake in equal shares, and neither of them may draw so much that the level falls below the old harbour mark.',
      words_are: 'our summary',
      speaker: '',
      role: '',
      source: 'Agreement on the Waters of the Saltmere',
      date: '',
      paragraph: '',
      clauses: '1',
      topics: 'water-levels',
      attribution: '',
      provenance: 'reported',
      verdict: '',
      link: 'https://example.org/clause:1',
    });
  });

  test('of a quote: the exact words, a gap where the reporter interrupts, and every clause', () => {
    expect(rowOf('quote:toresh-gates')).toEqual({
      kind: 'quote',
      id: 'toresh-gates',
      title: '',
      text: 'We will open the gates when the lake asks, … and not when a ministry asks.',
      words_are: 'exact quote',
      speaker: 'Ilin Toresh',
      role: 'Foreign minister',
      source: 'Mara Quill, Kelder Tide',
      date: '2009-03-20',
      paragraph: '5',
      clauses: '1; 3',
      topics: 'water-levels',
      attribution: 'named',
      provenance: 'article',
      verdict: '',
      link: 'https://example.org/quote:toresh-gates',
    });
  });

  test('of a claim: our paraphrase, and no clause where it speaks of none', () => {
    expect(rowOf('claim:agreement-signed')).toEqual({
      kind: 'claim',
      id: 'agreement-signed',
      title: '',
      text: 'Vessen and Orlaine have put their names to an agreement about the lake.',
      words_are: 'our paraphrase',
      speaker: 'Mara Quill',
      role: 'Reporter',
      source: 'Mara Quill, Kelder Tide',
      date: '2009-03-20',
      paragraph: '1',
      clauses: '',
      topics: 'water-levels',
      attribution: 'author',
      provenance: 'article',
      verdict: '',
      link: 'https://example.org/claim:agreement-signed',
    });
  });

  test('of a speaker: the name and the role, and nothing that was said', () => {
    const { title, speaker, role, ...others } = rowOf('speaker:ilin-toresh');
    expect([title, speaker, role]).toEqual(['Ilin Toresh', 'Ilin Toresh', 'Foreign minister']);
    const empty = Object.entries(others).filter(([, value]) => value === '');
    expect(empty.map(([name]) => name)).toHaveLength(10);
  });

  test('of what was checked: the verdict; two topics are joined by a semicolon', () => {
    const row = rowOf('quote:treaty-name', realCorpus());
    expect(row.verdict).toBe('supported');
    expect(row.topics).toBe('leaders-and-summit; treaty-law');
  });
});

describe('as Markdown', () => {
  const head = { title: 'Two *things*', address: 'https://example.org/?q=a', edition: 'Edition 1' };

  test('a title, an item a line with its facts in brackets, and where it is from', () => {
    const rows = [rowOf('clause:1'), rowOf('quote:toresh-clock'), rowOf('speaker:mara-quill')];
    expect(asMarkdown(rows, head)).toBe(
      [
        String.raw`# Two \*things\*`,
        '',
        '* **Clause 1: Equal use of the lake.** Vessen and Orlaine draw water from the lake in equal shares, and neither of them may draw so much that the level falls below the old harbour mark. (Agreement on the Waters of the Saltmere; our summary) [link](https://example.org/clause:1)',
        '* “a promise with a clock in it” (Ilin Toresh, Foreign minister; Mara Quill, Kelder Tide; 2009-03-20; paragraph 3; exact quote) [link](https://example.org/quote:toresh-clock)',
        '* **Mara Quill.**  (Mara Quill, Reporter) [link](https://example.org/speaker:mara-quill)',
        '',
        'Edition 1: <https://example.org/?q=a>',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['a  \n b', 'a b'],
    ['12. gates', String.raw`12\. gates`],
    ['3) gates', String.raw`3\) gates`],
    ['- gates', String.raw`\- gates`],
    ['at 12. gates - or', 'at 12. gates - or'],
  ])('the words %j stand as %j', (text, said) => {
    const row = { ...rowOf('claim:agreement-signed'), text };
    expect(asMarkdown([row], head)).toContain(`* ${said} (Mara Quill, Reporter;`);
  });
});
