import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { facetNames, noCriteria, noSelection } from '../../src/search/criteria.ts';
import { byFacet } from '../../src/search/facet-table.ts';
import { valuesOf } from '../../src/search/facet-values.ts';
import { readAddress, writeAddress } from '../../src/store/address.ts';
import { choicesOn } from '../../src/store/choices.ts';
import { pathOf, type Page } from '../../src/store/page.ts';
import { exploreView, startView, viewOf, type View } from '../../src/store/view.ts';
import { corpora, realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { anyView } from '../fixtures/views.ts';

const second = secondCorpus();

function read(address: string, corpus: Corpus = second, base = '/'): View {
  return readAddress(new URL(address, 'https://explorer.example'), corpus, base);
}

describe.each(corpora)('%s: the codec', (_, corpusOf) => {
  const corpus = corpusOf();

  test.each(['/', '/sub/', '/a/b/'])('reads back every view it writes, under %s', (base) => {
    fc.assert(
      fc.property(anyView(corpus), (view) => {
        expect(read(writeAddress(view, base), corpus, base)).toEqual(view);
      }),
    );
  });

  test('writes equal views equally, in whatever order they were chosen', () => {
    fc.assert(
      fc.property(anyView(corpus), (view) => {
        const { selection } = view.criteria;
        const turned = byFacet((name) => selection[name].toReversed());
        const same = { ...view, criteria: { ...view.criteria, selection: turned } };
        expect(writeAddress(same, '/')).toBe(writeAddress(view, '/'));
      }),
    );
  });

  test('never throws, whatever the address, and settles after one writing', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%', '%zz', '%E0%A4%A', '..', '//', '\u0000', '\u202E', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.tuple(part, part)), part, (path, pairs, hash) => {
        const query = pairs.map((pair) => pair.join('=')).join('&');
        const url = new URL('https://explorer.example/');
        url.pathname = path.join('/');
        url.search = query;
        url.hash = hash;
        const view = readAddress(url, corpus, '/');
        const address = writeAddress(view, '/');
        expect(new URL(address, url).host).toBe('explorer.example');
        expect(writeAddress(read(address, corpus), '/')).toBe(address);
      }),
    );
  });
});

describe('an address that is nearly one of ours', () => {
  const splices = fc.array(
    fc.record({
      at: fc.nat(),
      drop: fc.nat({ max: 3 }),
      put: fc.oneof(
        fc.constantFrom(
          '',
          '/',
          '//',
          '&',
          '=',
          '%',
          '%2',
          '%2F',
          '+',
          '#',
          '?',
          '..',
          '\\',
          'A',
          '0',
        ),
        fc.constantFrom(
          '&q=',
          '&kind=quote',
          '&topic=',
          '&clause=4',
          '&x=y',
          '&sort=',
          '&__proto__=1',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const edited = fc.tuple(anyView(second), splices).map(([view, edits]) =>
    edits.reduce(
      (address, { at, drop, put }) => {
        const place = at % (address.length + 1);
        return address.slice(0, place) + put + address.slice(place + drop);
      },
      writeAddress(view, '/'),
    ),
  );
  const host = 'https://explorer.example';

  /** As a browser would take it; null where it would lead to another site, or nowhere. */
  function located(address: string): URL | null {
    if (!URL.canParse(address, host)) return null;
    const url = new URL(address, host);
    return url.origin === host ? url : null;
  }

  test('is read, and settles after one writing', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom('/', '/sub/'), (address, base) => {
        const url = located(address);
        fc.pre(url !== null);
        const written = writeAddress(readAddress(url, second, base), base);
        expect(new URL(written, host).origin).toBe(host);
        const again = writeAddress(readAddress(new URL(written, host), second, base), base);
        expect(again).toBe(written);
      }),
    );
  });

  test('keeps what is not ours, in its order, and holds nothing that the corpus has not', () => {
    fc.assert(
      fc.property(edited, (address) => {
        const url = located(address);
        fc.pre(url !== null);
        const { page, criteria, choices, rest, hash } = readAddress(url, second, '/');
        const own =
          page.kind === 'explore' ? ['q', 'as', 'sort', ...facetNames] : wordsAnd(page.kind);
        expect(rest).toEqual([...url.searchParams].filter(([key]) => !own.includes(key)));
        expect(hash).toBe(url.hash);
        for (const name of facetNames)
          expect(valuesOf(name, second)).toEqual(
            expect.arrayContaining([...criteria.selection[name]]),
          );
        for (const [key, values] of Object.entries(choices))
          expect(choicesOn(page.kind, second)[key]).toEqual(expect.arrayContaining([...values]));
      }),
    );
  });

  function wordsAnd(kind: Page['kind']): readonly string[] {
    const words = kind === 'check-a-quote' ? 'check' : 'q';
    return [words, 'as', ...Object.keys(choicesOn(kind, second))];
  }
});

describe('what is written', () => {
  test('short keys in a fixed order, defaults left out', () => {
    expect(writeAddress(startView, '/')).toBe('/');
    const view = viewOf(
      { kind: 'explore' },
      {
        query: 'dams & gauges',
        selection: {
          ...noSelection,
          topic: ['fishing'],
          kind: ['quote', 'claim'],
          clause: ['10', '9'],
        },
        sort: 'speaker',
      },
    );
    expect(writeAddress(view, '/')).toBe(
      '/?q=dams+%26+gauges&kind=claim&kind=quote&topic=fishing&clause=9&clause=10&sort=speaker',
    );
  });

  test('below the base', () => {
    expect(writeAddress(viewOf({ kind: 'clause', number: 4 }), '/sub/')).toBe('/sub/clauses/4/');
    expect(
      writeAddress(viewOf({ kind: 'clause', number: 4 }, { query: 'eel' }, '#p3'), '/sub/'),
    ).toBe('/sub/clauses/4/?q=eel#p3');
  });

  test('of a page other than Explore, no filter of Explore', () => {
    const view = { ...exploreView({ topic: ['fishing'] }), page: { kind: 'about' } as const };
    expect(writeAddress(view, '/')).toBe('/about/');
  });
});

describe('what is read', () => {
  test('unknown values of our keys are dropped, known ones are kept, each once', () => {
    const view = read(
      '/?topic=fishing&topic=astrology&topic=fishing&kind=Quote&by=media&by=&clause=4&clause=77' +
        '&clause=x&basis=article&verdict=true&speaker=__proto__&sort=sideways',
    );
    expect(view.criteria).toEqual({
      ...noCriteria,
      selection: {
        ...noSelection,
        topic: ['fishing'],
        by: ['media'],
        clause: ['4'],
        basis: ['article'],
      },
    });
    expect(view.rest).toEqual([]);
  });

  test('parameters that are not ours stay, in their order, and so does the fragment', () => {
    const address = '/?q=eel&utm_source=a&utm_source=b&x=#results';
    const view = read(address);
    expect(view.rest).toEqual([
      ['utm_source', 'a'],
      ['utm_source', 'b'],
      ['x', ''],
    ]);
    expect(view.hash).toBe('#results');
    expect(writeAddress(view, '/')).toBe(address);
  });

  test('away from Explore its filters are none of ours', () => {
    const view = read('/about/?topic=fishing&q=eel');
    expect(view.criteria).toEqual({ ...noCriteria, query: 'eel' });
    expect(view.rest).toEqual([['topic', 'fishing']]);
  });

  test('a former id stands for the record of today', () => {
    expect(read('/?speaker=minister-toresh').criteria.selection.speaker).toEqual(['ilin-toresh']);
    expect(read('/speakers/minister-toresh/').page).toEqual({ kind: 'speaker', id: 'ilin-toresh' });
    const both = read('/?speaker=minister-toresh&speaker=ilin-toresh');
    expect(writeAddress(both, '/')).toBe('/?speaker=ilin-toresh');
  });

  test('a clause number in another spelling is the same clause', () => {
    expect(writeAddress(read('/?clause=04&clause=4.0'), '/')).toBe('/?clause=4');
  });

  test.each(['/sub', '/elsewhere/', '/sub-way/'])('%s is not below /sub/', (path) => {
    const { page } = read(path, second, '/sub/');
    expect(page).toEqual({ kind: 'missing', path });
  });
});

describe('hostile addresses', () => {
  test('a path that looks like another host is not written as one', () => {
    const view = read('https://explorer.example//evil.example/x');
    expect(view.page.kind).toBe('missing');
    expect(new URL(writeAddress(view, '/'), 'https://explorer.example').host).toBe(
      'explorer.example',
    );
    expect(pathOf(view.page)).toBe('/evil.example/x');
  });

  test('markup, patterns and ten thousand signs are words like any other', () => {
    for (const query of [
      '<img src=x onerror=alert(1)>',
      '(.*)+[',
      '\u202Eabc',
      'x'.repeat(10_000),
    ]) {
      const view = viewOf({ kind: 'explore' }, { query });
      expect(read(writeAddress(view, '/'), realCorpus()).criteria.query).toBe(query);
    }
  });
});

describe('the choices of pages with filters of their own', () => {
  test.each([
    [
      '/checks/?verdict=overstated&verdict=supported&verdict=odd',
      { verdict: ['supported', 'overstated'] },
    ],
    [
      '/obligations/?force=not-coded&condition=without&condition=with&order=basis',
      {
        force: ['not-coded'],
        condition: ['with', 'without'],
        order: ['basis'],
      },
    ],
    [
      '/obligations/?order=force&topic=mutual-defence',
      { topic: ['mutual-defence'], order: ['force'] },
    ],
    ['/obligations/?order=clause&order=odd', { order: ['clause'] }],
    ['/compare/?rows=differing&row=trigger&row=odd', { row: ['trigger'], rows: ['differing'] }],
    [
      '/basket/?show=key&hide=speakers&hide=notes&hide=verdicts&hide=odd',
      {
        hide: ['speakers', 'verdicts', 'notes'],
        show: ['key'],
      },
    ],
    ['/basket/?show=sheet', { show: ['sheet'] }],
    ['/timeline/?kind=treaty&kind=odd', { kind: ['treaty'] }],
    ['/about/?kind=treaty', {}],
  ])('%s', (address, choices) => {
    const real = realCorpus();
    const view = read(address, real);
    expect(view.choices).toEqual(choices);
    expect(read(writeAddress(view, '/'), real)).toEqual(view);
  });

  test('the treaties compared are the corpus’s own', () => {
    const real = realCorpus();
    const ids = real.contents.comparisons.map(({ id }) => id);
    const asked = ids.map((id) => `with=${id}`).join('&');
    expect(read(`/compare/?${asked}`, real).choices).toEqual({ with: ids });
  });
});

test('the words of a pasted sentence stand under a key of their own', () => {
  const view = viewOf({ kind: 'check-a-quote' }, { query: 'by all means' });
  expect(writeAddress(view, '/')).toBe('/check-a-quote/?check=by+all+means');
  expect(read('/check-a-quote/?check=by+all+means&q=other').criteria.query).toBe('by all means');
  expect(read('/about/?check=by+all+means').criteria.query).toBe('');
});
