import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { secondArticle, secondCorpus } from '../fixtures/corpora.ts';
import { renderExplorer, searchBox } from '../fixtures/render-explorer.tsx';

// What each page must show, on the small invented corpus, where every word of it can be told by heart.

const corpus = secondCorpus();

async function open(address: string): Promise<HTMLElement> {
  await renderExplorer(address, { corpus });
  return screen.getByRole('main');
}

function heading(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

function region(name: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

function linkTo(href: string, within_: HTMLElement): HTMLElement | undefined {
  return within(within_)
    .getAllByRole('link')
    .find((link) => link.getAttribute('href') === href);
}

describe('a clause', () => {
  test('says what it is, in whose words, and where that rests', async () => {
    await open('/clauses/3/');
    expect(heading()).toHaveTextContent('Clause 3: Warning before a release');
    const summary = region('Summary, in our words');
    expect(summary).toHaveTextContent(corpus.treaty.clauses[2]!.summary);
    expect(within(summary).getByText('Reported')).toBeVisible();
    expect(summary).not.toHaveTextContent('Not confirmed');
    await waitFor(() => expect(document.title).toMatch(/^Clause 3: Warning before a release · /));
  });

  test('quotes operative words in their language, with their source', async () => {
    await open('/clauses/3/');
    const terms = region(/^Operative words/);
    const words = within(terms).getByText('dans les six heures');
    expect(words.closest('q')).toHaveAttribute('lang', 'fr');
    expect(terms).toHaveTextContent('French · Orlaine Gazette, March 2009');
  });

  test('tells where versions differ, and who reports it', async () => {
    await open('/clauses/3/');
    expect(region(/differ/)).toHaveTextContent('The gazette has six hours');
    const sources = region('Where this is reported');
    expect(linkTo('https://radio.vessen.example/saltmere', sources)).toHaveTextContent(
      'Vessen Radio',
    );
    expect(sources).toHaveTextContent('Orlaine Gazette, March 2009');
  });

  test('keeps exact words and our words about it apart', async () => {
    await open('/clauses/3/');
    const quotes = region('3 quotes, exact words');
    expect(within(quotes).getAllByRole('blockquote')).toHaveLength(3);
    const claims = region('1 claim, in our words');
    expect(within(claims).queryAllByRole('blockquote')).toEqual([]);
    expect(claims).toHaveTextContent(
      'Clause 3 is the part of the agreement that is spoken of most',
    );
    expect(linkTo('/quotes/toresh-clock/', quotes)).toBeVisible();
    expect(linkTo('/speakers/ilin-toresh/', quotes)).toBeVisible();
    expect(linkTo('/claims/third-clause-talked-about/', claims)).toBeVisible();
  });

  test('that no source confirms says so before anything else, part by part', async () => {
    await open('/clauses/4/');
    const summary = region('Summary, in our words');
    expect(within(summary).getByText('Unverified')).toBeVisible();
    expect(within(summary).getByRole('heading', { name: 'Not confirmed' })).toBeVisible();
    expect(
      within(summary)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['That there is one landing place.', 'That a ceiling is set each spring.']);
    expect(region('Where this is reported')).toHaveTextContent('No source');
  });

  test('leads to the one before and the one after, and to its topics', async () => {
    const main = await open('/clauses/2/');
    const neighbours = screen.getByRole('navigation', { name: 'Clause before and after' });
    expect(linkTo('/clauses/1/', neighbours)).toHaveTextContent('Equal use of the lake');
    expect(linkTo('/clauses/3/', neighbours)).toHaveTextContent('Warning before a release');
    const topics = within(main).getAllByRole('list', { name: 'Topics' })[0]!;
    expect(linkTo('/topics/joint-bodies/', topics)).toHaveTextContent('Joint bodies');
  });

  test.each([
    ['/clauses/1/', 1],
    ['/clauses/5/', 1],
  ])('%s, at an end, has one neighbour', async (address, count) => {
    await open(address);
    const neighbours = screen.getByRole('navigation', { name: 'Clause before and after' });
    expect(within(neighbours).getAllByRole('link')).toHaveLength(count);
  });
});

describe('a quote', () => {
  test('stands in an element of quotation, with a gap where the reporter interrupts', async () => {
    const main = await open('/quotes/toresh-gates/');
    const [words] = within(main).getAllByRole('blockquote');
    expect(words).toHaveTextContent(
      '“We will open the gates when the lake asks, … and not when a ministry asks.”',
    );
    const cite = words?.closest('figure')?.querySelector('cite');
    expect(cite).toHaveTextContent('Ilin Toresh, Foreign minister');
    expect(linkTo('/speakers/ilin-toresh/', main)).toBeVisible();
  });

  test('says where it stands, down to the paragraph, and in what form', async () => {
    const main = await open('/quotes/toresh-gates/');
    expect(main).toHaveTextContent('Mara Quill, Kelder Tide, 20 March 2009, paragraph 5 of 9');
    expect(linkTo('/articles/kelder-tide-2009-03-20/#p5', main)).toBeVisible();
    expect(main).toHaveTextContent('Direct quote');
    const outside = within(main)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('https://kelder-tide.example/'));
    expect(outside).not.toEqual([]);
  });

  test('leads to the clauses it is about', async () => {
    const main = await open('/quotes/toresh-gates/');
    for (const path of ['/clauses/1/', '/clauses/3/', '/topics/water-levels/'])
      expect(linkTo(path, main)).toBeVisible();
  });

  test('of a document has its note; one about no clause says so', async () => {
    expect(await open('/quotes/warning-wording/')).toHaveTextContent(
      'The article gives no French wording.',
    );
  });

  test('about no single clause says so', async () => {
    expect(await open('/quotes/toresh-accounts/')).toHaveTextContent(
      'It speaks of no single clause of the treaty.',
    );
  });
});

describe('a claim', () => {
  test('is in our words: no element of quotation, no marks around it', async () => {
    const main = await open('/claims/gauges-shared-by-autumn/');
    const words = within(main).getByText(/^The readings of the gauges/);
    expect(words.closest('blockquote, q')).toBeNull();
    expect(words.textContent).toBe(corpus.claims[3]!.text);
    expect(main).toHaveTextContent('in our words');
  });

  test('says whose it is, who carried it, and of what kind', async () => {
    const main = await open('/claims/gauges-shared-by-autumn/');
    expect(main).toHaveTextContent('Ilin Toresh, Foreign minister, through Mara Quill');
    expect(main).toHaveTextContent('A named person says so.');
    expect(main).toHaveTextContent('Prediction');
  });

  test('keeps the article’s hedge, marked as its words', async () => {
    expect(await open('/claims/half-of-catch-unweighed/')).toHaveTextContent('“suggest”');
  });

  test('leads to its clause and to what else its paragraph says', async () => {
    const main = await open('/claims/gauges-shared-by-autumn/');
    expect(linkTo('/clauses/2/', main)).toBeVisible();
    expect(linkTo('/quotes/toresh-clock/', region('In the same paragraph'))).toBeVisible();
  });
});

describe('a speaker', () => {
  test('has a role, a country, other spellings in their language, and sources', async () => {
    const main = await open('/speakers/ilin-toresh/');
    expect(heading()).toHaveTextContent('Ilin Toresh');
    expect(main).toHaveTextContent('Official · Foreign minister');
    expect(main).toHaveTextContent('Government of Orlaine');
    expect(within(main).getByText('Ιλίν Τόρες')).toHaveAttribute('lang', 'el');
  });

  test('is quoted and reported, apart, and can be searched within', async () => {
    const main = await open('/speakers/ilin-toresh/');
    expect(within(region('3 quotes, exact words')).getAllByRole('blockquote')).toHaveLength(3);
    expect(region('1 claim, in our words')).toHaveTextContent('The readings of the gauges');
    expect(linkTo('/?speaker=ilin-toresh', main)).toBeVisible();
  });

  test('is found at a former address', async () => {
    await open('/speakers/minister-toresh/');
    expect(heading()).toHaveTextContent('Ilin Toresh');
  });

  test('without other spellings has no such line', async () => {
    expect(await open('/speakers/mara-quill/')).not.toHaveTextContent('Other spellings');
  });
});

test('a topic gathers its clauses, quotes and claims', async () => {
  const main = await open('/topics/fishing/');
  expect(heading()).toHaveTextContent('Fishing');
  expect(main).toHaveTextContent('Who catches what, and who weighs it.');
  expect(linkTo('/clauses/4/', region('Clauses'))).toBeVisible();
  expect(linkTo('/quotes/toresh-accounts/', main)).toBeVisible();
  expect(linkTo('/claims/eel-catch-12000-tonnes/', main)).toBeVisible();
});

describe('an article', () => {
  const address = '/articles/kelder-tide-2009-03-20/';

  test('is told paragraph by paragraph, in order, with its own sub-heading', async () => {
    const main = await open(address);
    const places = [...main.querySelectorAll('[id^="p"]')]
      .map(({ id }) => id)
      .filter((id) => /^p\d+$/.test(id));
    expect(places).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
    expect(within(main).getByRole('heading', { name: '“Who opens the gates”' })).toBeVisible();
    const third = screen.getByRole('region', { name: 'Paragraph 3' });
    expect(within(third).getByRole('blockquote')).toHaveTextContent('a promise with a clock in it');
    expect(third).toHaveTextContent('The readings of the gauges');
  });

  test('is not reproduced: of its text only the quoted words stand there', async () => {
    const text = (await open(address)).textContent ?? '';
    let article = secondArticle().toString('utf8');
    for (const { segments } of corpus.quotes)
      for (const segment of segments) article = article.replace(segment.text, ' | ');
    const own = article.split(/[|\n]/).flatMap((part) => runs(part.trim().split(/\s+/)));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((run) => text.includes(run))).toEqual([]);
  });

  test('leads to its source, and says its headline and place', async () => {
    const main = await open(address);
    expect(linkTo('https://kelder-tide.example/2009/03/20/clock', main)).toBeVisible();
    expect(main).toHaveTextContent('A clock in the water');
    expect(main).toHaveTextContent('Port Kelder');
  });
});

/** Six words running. */
function runs(words: readonly string[]): readonly string[] {
  return words.slice(5).map((_, place) => words.slice(place, place + 6).join(' '));
}

describe('the About page', () => {
  test('counts the clauses on each step of provenance, and leads to them', async () => {
    const main = await open('/about/');
    expect(linkTo('/?basis=reported', main)).toHaveTextContent('3 clauses');
    expect(linkTo('/?basis=partly-reported', main)).toHaveTextContent('1 clause');
    expect(linkTo('/?basis=unverified', main)).toHaveTextContent('1 clause');
  });

  test('names every gap by its clause', async () => {
    await open('/about/');
    const gaps = region('Known gaps');
    expect(linkTo('/clauses/2/', gaps)).toBeVisible();
    expect(linkTo('/clauses/4/', gaps)).toBeVisible();
    expect(linkTo('/clauses/1/', gaps)).toBeUndefined();
    for (const part of [
      'That the reading is to be sent before sunset.',
      'That there is one landing place.',
    ])
      expect(gaps).toHaveTextContent(part);
  });

  test('leads to the data: every file, the list of them, a file a clause and the annotations', async () => {
    const main = await open('/about/');
    const data = region('The data');
    expect(data).toHaveTextContent('Its 8 files of JSON');
    for (const path of ['treaty.json', 'datapackage.json', 'annotations.jsonld', 'clauses/1.json'])
      expect(linkTo(`/data/${path}`, data)).toBeVisible();
    expect(linkTo('/?kind=claim', data)).toBeVisible();
    expect(linkTo('/about/#data-heading', screen.getByRole('banner'))).toHaveTextContent('Data');
    expect(main).toContainElement(data);
  });

  test('says edition, languages, licence and all sources', async () => {
    const main = await open('/about/');
    expect(main).toHaveTextContent('Edition 0.2.1 of 1 April 2009');
    expect(main).toHaveTextContent('French and Greek');
    expect(main).toHaveTextContent('Creative Commons Attribution 4.0');
    expect(within(region('All 3 sources')).getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('the lists', () => {
  test.each([
    ['/clauses/', 'clauses', corpus.treaty.clauses.map(({ number }) => String(number))],
    ['/quotes/', 'quotes', corpus.quotes.map(({ id }) => id)],
    ['/claims/', 'claims', corpus.claims.map(({ id }) => id)],
    ['/speakers/', 'speakers', corpus.speakers.map(({ id }) => id)],
    ['/topics/', 'topics', corpus.topics.map(({ id }) => id)],
    ['/articles/', 'articles', corpus.articles.map(({ id }) => id)],
  ])('%s leads to every record', async (address, folder, ids) => {
    const main = await open(address);
    const lost = ids.filter((id) => linkTo(`/${folder}/${id}/`, main) === undefined);
    expect(lost).toEqual([]);
  });

  test('the clauses have the preamble before them', async () => {
    await open('/clauses/');
    expect(region('Preamble')).toHaveTextContent('Both capitals drink from the Saltmere.');
    expect(region('Preamble')).toHaveTextContent('Partly reported');
  });
});

describe('an address that leads nowhere', () => {
  test('says so, and where to go from there', async () => {
    const main = await open('/clauses/6/');
    expect(heading()).toHaveTextContent('There is no page at this address');
    for (const path of ['/', '/clauses/', '/quotes/', '/claims/'])
      expect(linkTo(path, main)).toBeVisible();
    expect(searchBox()).toBeVisible();
    await waitFor(() => expect(document.title).toMatch(/^Not found · /));
  });

  test('shows nothing of the address itself', async () => {
    const main = await open('/%3Cscript%3Ealert(1)%3C/script%3E/');
    expect(main).not.toHaveTextContent('alert');
  });
});

describe('on every page', () => {
  test.each(['/', '/clauses/3/', '/quotes/toresh-clock/', '/about/', '/nowhere/'])(
    '%s: name and status of the treaty, the ways of the site, the search',
    async (address) => {
      await open(address);
      const banner = screen.getByRole('banner');
      expect(banner).toHaveTextContent('Saltmere agreement of 2009');
      expect(banner).toHaveTextContent('Signed 14 March 2009, Port Kelder · not in force');
      expect(within(banner).getByRole('navigation', { name: 'Site' })).toBeVisible();
      expect(banner).toContainElement(searchBox());
      expect(screen.getByRole('contentinfo')).toHaveTextContent('no legal advice');
      expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute(
        'href',
        '#page-heading',
      );
    },
  );

  test.each([
    ['/', 'Explore'],
    ['/clauses/3/', 'Clauses'],
    ['/quotes/toresh-clock/', 'Quotes'],
    ['/speakers/mara-quill/', 'Speakers'],
    ['/articles/kelder-tide-2009-03-20/', 'The article'],
    ['/about/', 'About'],
  ])('%s: the ways of the site say where one is', async (address, label) => {
    await open(address);
    const ways = within(screen.getByRole('navigation', { name: 'Site' }));
    expect(ways.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual([
      label,
    ]);
  });

  test('a corpus without a question, comparisons or a timeline has no way to them', async () => {
    await open('/');
    const ways = within(screen.getByRole('navigation', { name: 'Site' }));
    for (const name of ['The question', 'Compare', 'Timeline'])
      expect(ways.queryByRole('link', { name })).toBeNull();
  });
});
