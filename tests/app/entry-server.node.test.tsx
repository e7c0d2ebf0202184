import { describe, expect, test } from 'vitest';
import { renderSite, type RenderedPage } from '../../src/app/entry-server.tsx';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';
import { allPages, pathOf } from '../../src/store/page.ts';
import { corpora, realCorpus, secondCorpus, secondFolder, textsIn } from '../fixtures/corpora.ts';
import { changed, type Path } from '../fixtures/json-paths.ts';

type Site = Parameters<typeof renderSite>[1];

async function rendered(
  corpus: WholeCorpus,
  site: Site = { base: '/', origin: null },
): Promise<readonly RenderedPage[]> {
  const pages: RenderedPage[] = [];
  for await (const page of renderSite(corpus, site)) pages.push(page);
  return pages;
}

/** Each corpus is drawn once, under its own folder, so that links without it would show. */
const base = '/explorer/';
const origin = 'https://treaties.example';
const sites = await Promise.all(
  corpora.map(async ([name, corpusOf]) => {
    const corpus = corpusOf();
    return { name, corpus, pages: await rendered(corpus, { base, origin }) };
  }),
);

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name] ?? '');
}

/** What a reader reads of a page: its texts without the elements, comments counted as nothing. */
function readingOf(body: string): string {
  return unescaped(body.replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]*>/g, ''));
}

/** The files of pages that break a rule, so that a failing test names them. */
function breaking(
  pages: readonly RenderedPage[],
  keeps: (page: RenderedPage) => boolean,
): readonly string[] {
  return pages.filter((page) => !keeps(page)).map(({ file }) => file);
}

describe.each(sites)('$name', ({ corpus, pages }) => {
  test('every page has its file, and unknown addresses have one, last', () => {
    expect(pages.map(({ file }) => file)).toEqual([
      ...allPages(corpus).map((page) => `${pathOf(page).slice(1)}index.html`),
      '404.html',
    ]);
  });

  test('every page has a title of its own and a description', () => {
    const titles = pages.map(({ head }) => matches(head, /<title>([^<]+)<\/title>/g));
    expect(titles.filter((found) => found.length !== 1)).toEqual([]);
    expect(new Set(titles.flat()).size).toBe(pages.length);
    expect(
      breaking(pages, ({ head }) => /<meta name="description" content="[^"]{20,}">/.test(head)),
    ).toEqual([]);
  });

  test('every page but the last is the one at its address', () => {
    const canonical = pages.map(({ head }) => matches(head, /rel="canonical" href="([^"]+)"/g));
    expect(canonical).toEqual([
      ...allPages(corpus).map((page) => [`${origin}${base.slice(0, -1)}${pathOf(page)}`]),
      [],
    ]);
    expect(pages.at(-1)?.head).toContain('<meta name="robots" content="noindex">');
  });

  test('every page has one heading of the first order, and one main part', () => {
    expect(
      breaking(
        pages,
        ({ body }) =>
          matches(body, /<h1 id="page-heading" tabindex="-1">/g).length === 1 &&
          matches(body, /<h1/g).length === 1 &&
          matches(body, /<main id="main"/g).length === 1,
      ),
    ).toEqual([]);
  });

  test('headings go down one step at a time', () => {
    const stepwise = ({ body }: RenderedPage): boolean => {
      const levels = matches(body, /<h([1-6])/g).map(Number);
      return levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1);
    };
    expect(breaking(pages, stepwise)).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const apart = ({ body }: RenderedPage): boolean => {
      const ids = matches(body, / id="([^"]+)"/g);
      return new Set(ids).size === ids.length;
    };
    expect(breaking(pages, apart)).toEqual([]);
  });

  test('what names another element by its id finds it', () => {
    const found = ({ body }: RenderedPage): boolean => {
      const ids = new Set(matches(body, / id="([^"]+)"/g));
      return matches(body, / (?:for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g)
        .flatMap((names) => names.split(' '))
        .every((name) => ids.has(name));
    };
    expect(breaking(pages, found)).toEqual([]);
  });

  test('every link of the site leads to a page that is there, and every fragment to a place on it', () => {
    const places = new Map(
      pages.map(({ file, body }) => [
        `${base}${file.replace(/index\.html$/, '')}`,
        new Set(matches(body, / id="([^"]+)"/g)),
      ]),
    );
    const broken = pages.flatMap(({ file, body }) =>
      matches(body, /<a [^>]*?href="([^"]+)"/g)
        .map(
          (href) => new URL(unescaped(href), `${origin}${base}${file.replace(/index\.html$/, '')}`),
        )
        .filter((url) => url.origin === origin)
        // Only a whole build has these; the browser's tests follow the links.
        .filter(({ pathname }) => pathname !== `${base}licences.txt`)
        .filter(({ pathname }) => !pathname.startsWith(`${base}data/`))
        .filter(({ pathname, hash }) => {
          const ids = places.get(pathname);
          return ids === undefined || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
        })
        .map((url) => `${file}: ${url.pathname}${url.hash}`),
    );
    expect(broken).toEqual([]);
  });

  test('links to other sites are those of the corpus, and nothing else is fetched from them', () => {
    const known = new Set([...corpus.sources, ...corpus.articles].map(({ url }) => url));
    const strange = pages.flatMap(({ file, head, body }) =>
      matches(body, / href="(https?:[^"]+)"/g)
        .map((href) => unescaped(href).replace(/#:~:text=.*$/, ''))
        .filter((href) => !known.has(href))
        .concat(
          matches(
            `${head}${body}`,
            /<(?:script|img|iframe|link)[^>]* (?:src|href)="https?:(?!\/\/treaties\.example)[^"]*"/g,
          ),
        )
        .map((href) => `${file}: ${href}`),
    );
    expect(strange).toEqual([]);
  });

  test('every record is linked from the lists and from the records it belongs with', () => {
    const body = (path: string): string =>
      pages.find(({ file }) => file === `${path.slice(1)}index.html`)?.body ?? '';
    const links = (from: string, to: string): boolean =>
      body(from).includes(`href="${base.slice(0, -1)}${to}`);
    const wanted = [
      ...corpus.treaty.clauses.flatMap(({ number, topics }) => [
        ['/', `/clauses/${number}/`],
        ['/clauses/', `/clauses/${number}/`],
        ...topics.map((topic) => [`/topics/${topic}/`, `/clauses/${number}/`]),
        ...topics.map((topic) => [`/clauses/${number}/`, `/topics/${topic}/`]),
      ]),
      ...(['quote', 'claim'] as const).flatMap((kind) =>
        corpus[`${kind}s`].flatMap(({ id, speaker, topics, clauses, article }) => {
          const own = `/${kind}s/${id}/`;
          const around = [
            `/speakers/${speaker}/`,
            `/articles/${article}/`,
            ...topics.map((topic) => `/topics/${topic}/`),
            ...clauses.map((number) => `/clauses/${number}/`),
          ];
          return [
            [`/${kind}s/`, own],
            ...around.map((other) => [own, other]),
            ...around.map((other) => [other, own]),
          ];
        }),
      ),
      ...corpus.speakers.map(({ id }) => ['/speakers/', `/speakers/${id}/`]),
      ...corpus.topics.map(({ id }) => ['/topics/', `/topics/${id}/`]),
      ...corpus.articles.map(({ id }) => ['/articles/', `/articles/${id}/`]),
    ];
    const missing = wanted.filter(([from = '', to = '']) => !links(from, to));
    expect(missing.map((pair) => pair.join(' → '))).toEqual([]);
  });

  test('our own words never stand in quotation marks, nor in an element of quotation', () => {
    const ours = [
      ...corpus.treaty.clauses.flatMap(({ summary, unverified }) => [summary, ...unverified]),
      ...corpus.claims.map(({ text }) => text),
    ];
    const quoting = ({ body }: RenderedPage): boolean => {
      const reading = readingOf(body);
      const elements = [...body.matchAll(/<(blockquote|q)[ >].*?<\/\1>/gs)].map(([whole]) =>
        readingOf(whole),
      );
      return ours.some(
        (text) =>
          ['“', '"', '‘'].some((mark) => reading.includes(`${mark}${text}`)) ||
          elements.some((element) => element.includes(text)),
      );
    };
    expect(breaking(pages, (page) => !quoting(page))).toEqual([]);
  });

  test('every quote on its page stands in an element of quotation, in marks, with who said it', () => {
    const wrong = corpus.quotes.filter(({ id, segments, speaker }) => {
      const body = pages.find(({ file }) => file === `quotes/${id}/index.html`)?.body ?? '';
      const [figure = ''] = matches(body, /<figure.*?<\/figure>/gs);
      const [quoted = ''] = matches(figure, /<blockquote.*?<\/blockquote>/gs);
      const words = segments.map(({ text }) => text).join(' … ');
      return (
        readingOf(quoted) !== `“${words}”` ||
        !matches(figure, /<cite.*?<\/cite>/gs)
          .join('')
          .includes(`/speakers/${speaker}/`)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('words of another language say which it is', () => {
    const foreign = corpus.speakers.flatMap(({ id, otherNames }) =>
      otherNames.map(({ text, lang }) => ({ file: `speakers/${id}/index.html`, text, lang })),
    );
    const terms = corpus.treaty.clauses.flatMap(({ number, terms: words }) =>
      words.map(({ text, lang }) => ({ file: `clauses/${number}/index.html`, text, lang })),
    );
    const unsaid = [...foreign, ...terms].filter(({ file, text, lang }) => {
      const body = pages.find((page) => page.file === file)?.body ?? '';
      return !matches(body, new RegExp(` lang="${lang}"[^>]*>([^<]*)<`, 'g'))
        .map(unescaped)
        .includes(text);
    });
    expect(unsaid).toEqual([]);
  });

  test('every source stands on the About page with its date', () => {
    const about = readingOf(pages.find(({ file }) => file === 'about/index.html')?.body ?? '');
    const absent = corpus.sources.filter(({ publisher }) => !about.includes(publisher));
    expect(absent).toEqual([]);
  });

  test('nothing is unfinished: no placeholder, no missing value', () => {
    const finished = ({ head, body }: RenderedPage): boolean =>
      !/\b(?:undefined|null|NaN|\[object|TODO|lorem)\b/i.test(
        `${head.replaceAll(/<[^>]*"(?:[^"]*)">/g, '')} ${readingOf(body).replaceAll(/ /g, ' ')}`,
      );
    expect(breaking(pages, finished)).toEqual([]);
  });
});

test('where the build does not know its host, no address pretends to be absolute', async () => {
  const pages = await rendered(secondCorpus());
  expect(breaking(pages, ({ head }) => !head.includes('canonical'))).toEqual([]);
  expect(pages[0]?.body).toContain('href="/clauses/1/"');
});

test('the same corpus gives the same pages, to the letter', async () => {
  const [once, again] = await Promise.all([rendered(secondCorpus()), rendered(secondCorpus())]);
  expect(again).toEqual(once);
});

describe('hostile texts', () => {
  const hostile = '</title><script>alert(1)</script><img src=x onerror="alert(2)">\'$& $1 -->';

  function corpusWith(
    ...changes: readonly (readonly [
      'treaty' | 'claims' | 'quotes' | 'speakers' | 'topics' | 'sources' | 'articles',
      Path,
    ])[]
  ): WholeCorpus {
    const texts = textsIn(secondFolder);
    for (const [name, path] of changes)
      texts[name] = JSON.stringify(changed(JSON.parse(texts[name]), path, hostile));
    return parseCorpus(texts);
  }

  test('are shown as texts wherever they stand', async () => {
    const corpus = corpusWith(
      ['treaty', ['title']],
      ['treaty', ['shortTitle']],
      ['treaty', ['signedAt']],
      ['treaty', ['clauses', 2, 'title']],
      ['treaty', ['clauses', 2, 'summary']],
      ['treaty', ['clauses', 3, 'unverified', 0]],
      ['treaty', ['clauses', 2, 'terms', 0, 'text']],
      ['treaty', ['clauses', 2, 'readings', 0, 'note']],
      ['claims', [0, 'text']],
      ['claims', [1, 'hedge']],
      ['quotes', [0, 'note']],
      ['speakers', [1, 'name']],
      ['speakers', [1, 'role']],
      ['speakers', [1, 'otherNames', 0, 'text']],
      ['topics', [0, 'label']],
      ['topics', [0, 'description']],
      ['sources', [1, 'publisher']],
      ['articles', [0, 'headline']],
      ['articles', [0, 'author']],
    );
    const pages = await rendered(corpus);
    // Data for other programs stands in an element of its own, in which no sign may begin another.
    const data = /<script type="application\/ld\+json">([^<]*)<\/script>/g;
    const harmless = ({ head, body }: RenderedPage): boolean =>
      !/<script|<img|onerror="|<\/title><s/.test(`${head.replaceAll(data, '')}${body}`);
    expect(breaking(pages, harmless)).toEqual([]);
    for (const json of pages.flatMap(({ head }) => matches(head, data)))
      expect(() => JSON.parse(json)).not.toThrow();
    expect(pages[0]?.head.match(/<\/title>/g)).toHaveLength(1);
    const shown = pages.filter(({ body }) => readingOf(body).includes(hostile));
    expect(shown.length).toBeGreaterThan(pages.length / 2);
  });
});

test('the shipped site has every page the mission names', () => {
  const files = new Set(sites[0]?.pages.map(({ file }) => file));
  expect(sites[0]?.corpus).toBe(realCorpus());
  for (const path of [
    '',
    'clauses/',
    'clauses/4/',
    'quotes/',
    'claims/',
    'speakers/',
    'topics/',
    'about/',
  ])
    expect(files).toContain(`${path}index.html`);
});
