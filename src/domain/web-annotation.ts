import type { Check, Claim, Corpus, Quote, TextSpan } from './corpus.ts';
import type { Item } from './item.ts';
import { articleById, clauseByNumber, speakerById, topicById } from './lookup.ts';
import { inReadingOrder } from './sayings.ts';

// The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).

type Purpose = 'assessing' | 'classifying' | 'describing' | 'identifying' | 'linking' | 'tagging';

export type Body =
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: 'en';
      readonly purpose: Purpose;
    }
  | {
      readonly type: 'SpecificResource';
      readonly source: string;
      readonly purpose: Purpose;
    };

/** Code units from the start of the paragraph, the end not included; or the words themselves. */
type Words =
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
  | { readonly type: 'TextQuoteSelector'; readonly exact: string };

/** The paragraph by its place in the article, and in it the words. */
export interface Selector {
  readonly type: 'FragmentSelector';
  readonly value: string;
  readonly refinedBy: Words;
}

export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  /** Several lead to the same words: a reader may take any. */
  readonly selector: readonly Selector[];
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly Purpose[];
  readonly body: readonly Body[];
  /** One for each stretch: a quote that the reporter interrupts has two. */
  readonly target: readonly Target[];
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  /** When this edition was made (RFC 3339). */
  readonly generated: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

type AddressOf = (item: Item) => string;

/**
 * Every quote and claim as an annotation of the article it stands in, in reading order. A quote's words are given; a
 * claim only points to its place, since the article's own text is not ours to publish.
 *
 * The model counts characters and the corpus UTF-16 code units: the two differ only behind a character beyond U+FFFF.
 *
 * @param id the collection's own address
 * @param addressOf the address of an item's page
 */
export function annotationCollection(
  corpus: Corpus,
  id: string,
  addressOf: AddressOf,
): AnnotationCollection {
  const items = [...corpus.quotes, ...corpus.claims]
    .toSorted(inReadingOrder)
    .map((saying) => annotationOf(corpus, saying, addressOf));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `What is said of the ${corpus.treaty.shortTitle}: quotes and claims. Fragments p1, p2 … are the article’s paragraphs, counted from 1; positions are counted in the paragraph from 0.`,
    generated: `${corpus.edition.created}T00:00:00Z`,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function annotationOf(corpus: Corpus, saying: Claim | Quote, addressOf: AddressOf): Annotation {
  const isQuote = 'segments' in saying;
  const item: Item = isQuote ? { kind: 'quote', quote: saying } : { kind: 'claim', claim: saying };
  return {
    id: `${addressOf(item)}#annotation`,
    type: 'Annotation',
    motivation: [
      isQuote ? 'identifying' : 'describing',
      ...(saying.check === undefined ? [] : (['assessing'] as const)),
    ],
    body: bodiesOf(corpus, saying, addressOf),
    target: targetsOf(corpus, saying),
  };
}

function bodiesOf(corpus: Corpus, saying: Claim | Quote, addressOf: AddressOf): readonly Body[] {
  const speaker = speakerById(corpus, saying.speaker);
  return [
    ...('text' in saying ? [textBody(saying.text, 'describing')] : []),
    linkBody(addressOf({ kind: 'speaker', speaker }), 'identifying'),
    ...saying.clauses.map((number) =>
      linkBody(addressOf({ kind: 'clause', clause: clauseByNumber(corpus, number) }), 'linking'),
    ),
    ...saying.topics.map((topic) => textBody(topicById(corpus, topic).label, 'tagging')),
    ...checkBodies(saying.check),
  ];
}

function checkBodies(check: Check | undefined): readonly Body[] {
  if (check === undefined) return [];
  return [textBody(check.verdict, 'classifying'), textBody(check.rationale, 'assessing')];
}

function textBody(value: string, purpose: Purpose): Body {
  return { type: 'TextualBody', value, format: 'text/plain', language: 'en', purpose };
}

function linkBody(source: string, purpose: Purpose): Body {
  return { type: 'SpecificResource', source, purpose };
}

function targetsOf(corpus: Corpus, saying: Claim | Quote): readonly Target[] {
  const { url } = articleById(corpus, saying.article);
  const inParagraph = (refinedBy: Words): Selector => ({
    type: 'FragmentSelector',
    value: `p${saying.paragraph}`,
    refinedBy,
  });
  const target = (span: TextSpan, words: readonly Words[]): Target => ({
    type: 'SpecificResource',
    source: url,
    selector: [positionOf(span), ...words].map(inParagraph),
  });
  return 'segments' in saying
    ? saying.segments.map((segment) =>
        target(segment, [{ type: 'TextQuoteSelector', exact: segment.text }]),
      )
    : saying.spans.map((span) => target(span, []));
}

function positionOf({ start, end }: TextSpan): Words {
  return { type: 'TextPositionSelector', start, end };
}
