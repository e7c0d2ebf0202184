import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { fieldWeights, type WeighedField } from '../../src/search/records.ts';
import { textIndexBuilder, type AskedTerm, type TextIndex } from '../../src/search/text-index.ts';

const fields = ['title', 'summary', 'words'] as const satisfies readonly WeighedField[];
type Texts = Readonly<Record<(typeof fields)[number], readonly string[]>>;

function indexOf(records: readonly Texts[]): TextIndex {
  const builder = textIndexBuilder();
  for (const record of records) builder.add(new Map(fields.map((name) => [name, record[name]])));
  return builder.build();
}

/** The same in a known engine: whatever we reckon beforehand must come to what it reckons at every question. */
function scoresOfMiniSearch(
  records: readonly Texts[],
  asked: readonly AskedTerm[],
): Map<number, number> {
  const weights = new Map(asked.map(({ term, weight }) => [term, weight]));
  const engine = new MiniSearch<Texts & { readonly id: number }>({
    fields: [...fields],
    extractField: (record, name) =>
      name === 'id'
        ? record.id
        : fields.flatMap((field) => (field === name ? record[field] : [])).join(' '),
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { boost: { ...fieldWeights }, boostTerm: (term) => weights.get(term) ?? 0 },
  });
  engine.addAll(records.map((record, id) => ({ ...record, id })));
  const found = engine.search([...weights.keys()].join(' '));
  // It multiplies by how many of the terms a record holds.
  return new Map(found.map(({ id, score, queryTerms }) => [id, score / queryTerms.length]));
}

const term = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const text = fc.array(term, { maxLength: 6 });
const record = fc.record({ title: text, summary: text, words: text });
const asked = fc.uniqueArray(
  fc.record({ term, weight: fc.constantFrom(0.5, 1, 12), flags: fc.constantFrom(0, 1, 6) }),
  { minLength: 1, selector: (one) => one.term },
);

describe('the text index', () => {
  it('scores every record as MiniSearch does', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), asked, (records, terms) => {
        const { places, scores } = indexOf(records).weigh(terms);
        const expected = scoresOfMiniSearch(records, terms);
        expect([...places]).toEqual([...expected.keys()].toSorted((one, other) => one - other));
        for (const place of places)
          expect(scores[place]).toBeCloseTo(expected.get(place) ?? Number.NaN, 4);
      }),
    );
  });

  it('gives each record the flags of the terms it holds, and names the records of a term', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), asked, (records, terms) => {
        const index = indexOf(records);
        const { places, flags } = index.weigh(terms);
        for (const place of places) {
          const held = terms.filter((one) =>
            fields.some((name) => records[place]?.[name].includes(one.term)),
          );
          expect((flags[place] ?? 0) & 7).toBe(held.reduce((sum, one) => sum | one.flags, 0));
          for (const one of held) expect([...index.holding(one.term)]).toContain(place);
        }
        expect([...index.holding('never')]).toEqual([]);
      }),
    );
  });
});
