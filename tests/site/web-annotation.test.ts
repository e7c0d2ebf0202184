import { describe, expect, test } from 'vitest';
import { annotationCollection, type Annotation } from '../../src/domain/web-annotation.ts';
import { itemKey } from '../../src/domain/item.ts';
import { inReadingOrder } from '../../src/domain/sayings.ts';
import { corpora, realCorpus, secondCorpus } from '../fixtures/corpora.ts';

const collection = (corpus = secondCorpus()) =>
  annotationCollection(corpus, 'https://host.example/a.jsonld', (item) => `#${itemKey(item)}`);

function annotation(key: string, corpus = secondCorpus()): Annotation {
  const found = collection(corpus).first.items.find(({ id }) => id === `#${key}#annotation`);
  if (found === undefined) throw new Error(`no annotation of ${key}`);
  return found;
}

const url = 'https://kelder-tide.example/2009/03/20/clock';

/** Terms of the model's context (http://www.w3.org/ns/anno.jsonld): what is none of them, a reader of JSON-LD drops. */
const terms = {
  keys:
    'id type label generated total first partOf startIndex items motivation body target selector refinedBy source ' +
    'purpose value format language start end exact',
  types:
    'AnnotationCollection AnnotationPage Annotation TextualBody SpecificResource FragmentSelector TextPositionSelector ' +
    'TextQuoteSelector',
  purposes:
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating ' +
    'questioning replying reviewing tagging',
};

/** Keys, types and purposes in a value, at any depth, that are no terms. */
function strange(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(strange);
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = terms.keys.split(' ').includes(key) || key === '@context';
    const allowed = { type: terms.types, purpose: terms.purposes, motivation: terms.purposes }[key];
    const words = allowed === undefined ? [] : [inner as string | string[]].flat();
    return [
      ...(known ? [] : [key]),
      ...words.filter((word) => allowed?.split(' ').includes(word) !== true),
      ...strange(inner),
    ];
  });
}

describe('a quote', () => {
  test('is found by its place in its paragraph and by its words, stretch by stretch', () => {
    expect(annotation('quote:toresh-gates').target).toEqual([
      {
        type: 'SpecificResource',
        source: url,
        selector: [
          {
            type: 'FragmentSelector',
            value: 'p5',
            refinedBy: { type: 'TextPositionSelector', start: 1, end: 43 },
          },
          {
            type: 'FragmentSelector',
            value: 'p5',
            refinedBy: {
              type: 'TextQuoteSelector',
              exact: 'We will open the gates when the lake asks,',
            },
          },
        ],
      },
      {
        type: 'SpecificResource',
        source: url,
        selector: [
          {
            type: 'FragmentSelector',
            value: 'p5',
            refinedBy: { type: 'TextPositionSelector', start: 63, end: 92 },
          },
          {
            type: 'FragmentSelector',
            value: 'p5',
            refinedBy: { type: 'TextQuoteSelector', exact: 'and not when a ministry asks.' },
          },
        ],
      },
    ]);
  });

  test('is told whose it is, and which clauses and topics it speaks of', () => {
    expect(annotation('quote:toresh-gates')).toMatchObject({
      type: 'Annotation',
      motivation: ['identifying'],
      body: [
        { type: 'SpecificResource', source: '#speaker:ilin-toresh', purpose: 'identifying' },
        { type: 'SpecificResource', source: '#clause:1', purpose: 'linking' },
        { type: 'SpecificResource', source: '#clause:3', purpose: 'linking' },
        { type: 'TextualBody', value: 'Water levels', purpose: 'tagging', language: 'en' },
      ],
    });
  });
});

describe('a claim', () => {
  test('is given in our words and points to its place, without the article’s words', () => {
    const { body, target, motivation } = annotation('claim:gauges-shared-by-autumn');
    expect(motivation).toEqual(['describing']);
    expect(body[0]).toEqual({
      type: 'TextualBody',
      value: 'The readings of the gauges are to be open to both sides before the autumn.',
      format: 'text/plain',
      language: 'en',
      purpose: 'describing',
    });
    expect(target.map(({ selector }) => selector)).toEqual(
      [
        [0, 50],
        [81, 127],
      ].map(([start, end]) => [
        {
          type: 'FragmentSelector',
          value: 'p3',
          refinedBy: { type: 'TextPositionSelector', start, end },
        },
      ]),
    );
  });

  test('that was checked comes with the verdict and its reasons', () => {
    const corpus = realCorpus();
    const checked = corpus.claims.find(({ check }) => check !== undefined)!;
    const { motivation, body } = annotation(`claim:${checked.id}`, corpus);
    expect(motivation).toEqual(['describing', 'assessing']);
    expect(body).toContainEqual(
      expect.objectContaining({ value: checked.check!.verdict, purpose: 'classifying' }),
    );
    expect(body).toContainEqual(
      expect.objectContaining({ value: checked.check!.rationale, purpose: 'assessing' }),
    );
  });
});

describe.each(corpora)('%s', (_, corpusOf) => {
  const corpus = corpusOf();
  const { first, total, ...rest } = collection(corpus);

  test('has every quote and every claim once, in reading order', () => {
    const sayings = [...corpus.quotes, ...corpus.claims].toSorted(inReadingOrder);
    expect(first.items.map(({ id }) => id.split(':')[1])).toEqual(
      sayings.map(({ id }) => `${id}#annotation`),
    );
    expect(total).toBe(first.items.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  test('is a collection of one page, as the model asks', () => {
    expect(rest).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://host.example/a.jsonld',
      type: 'AnnotationCollection',
      generated: `${corpus.edition.created}T00:00:00Z`,
    });
    expect(first).toMatchObject({ type: 'AnnotationPage', partOf: rest.id, startIndex: 0 });
    expect(first.id).not.toBe(rest.id);
  });

  test('says nothing outside the vocabulary', () => {
    expect(strange(collection(corpus))).toEqual([]);
    expect(strange({ id: '', purpose: 'praising', kind: { type: 'Note' } })).toEqual([
      'praising',
      'kind',
      'Note',
    ]);
  });

  test('quotes no words of the article but those of quotes', () => {
    const exact = JSON.stringify(first).match(/"exact":/g) ?? [];
    expect(exact).toHaveLength(corpus.quotes.flatMap(({ segments }) => segments).length);
  });
});
