import { describe, expect, it } from 'vitest';
import { itemKey } from '../../../src/domain/item.ts';
import { checkQuote } from '../../../src/search/quote-check/check-quote.ts';
import { realCorpus } from '../../fixtures/corpora.ts';

const corpus = realCorpus();

describe('the shipped quotes', () => {
  it.each(corpus.quotes.map((quote) => [quote.id, quote] as const))(
    '%s is found as printed',
    (_, quote) => {
      const printed = quote.segments.map(({ text }) => `“${text}”`).join(' said the speaker. ');
      const result = checkQuote(corpus, printed);
      expect(result.kind).toBe('exact');
      const places = result.kind === 'exact' ? result.places.filter(({ isWhole }) => isWhole) : [];
      expect(places.map(({ item }) => itemKey(item))).toContain(`quote:${quote.id}`);
    },
  );

  it('lead on from the paper’s wording of the standout clause to what it leaves out', () => {
    const wording = corpus.quotes.find(({ id }) => id === 'standout-clause-wording');
    const pasted = wording?.segments.map(({ text }) => text).join(' ') ?? '';
    const result = checkQuote(corpus, pasted);
    const [place] = result.kind === 'exact' ? result.places : [];
    const omitted = place?.item.kind === 'quote' ? (place.item.quote.check?.omitted ?? []) : [];
    expect(omitted.join(' ')).toMatch(/other.*Article 51.*laws/s);
  });

  it('show a negation taken out', () => {
    const result = checkQuote(corpus, 'many big powers want to make an unconditional commitment');
    const notices = result.kind === 'altered' ? result.notices : [];
    expect(notices.map(({ kind, change }) => [kind, change])).toEqual([['negation', 'lost']]);
  });

  it('are not mistaken for sentences that only share their subject', () => {
    for (const pasted of [
      'Russia and North Korea will fight side by side on every continent.',
      'Kim Jong-un promised to send a million soldiers to Ukraine.',
    ]) {
      expect(checkQuote(corpus, pasted).kind).toBe('missing');
    }
  });
});
