import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { itemKinds } from '../../src/domain/item.ts';
import { sayingsAboutClause, sayingsBySpeaker } from '../../src/domain/sayings.ts';
import { realCorpus } from '../fixtures/corpora.ts';
import { findResult, renderExplorer, searchBox } from '../fixtures/render-explorer.tsx';

const corpus = realCorpus();
const { treaty } = corpus;

/** The section of a page under the heading of that name. */
function region(name: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

function results(): readonly HTMLElement[] {
  return screen.queryAllByRole('article');
}

function kindsShown(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const result of results()) {
    const [word = ''] = (result.querySelector('h3, h4')?.textContent ?? '').split(/[: ]/);
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

describe('with nothing asked: the treaty at a glance', () => {
  test('all clauses in order, each with a link to its page', async () => {
    await renderExplorer('/');
    const links = within(region('The treaty at a glance')).getAllByRole('link', {
      name: /^Clause/,
    });
    expect(links.map((link) => link.textContent)).toEqual(
      treaty.clauses.map(({ number, title }) => `Clause ${number}: ${title}`),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      treaty.clauses.map(({ number }) => `/clauses/${number}/`),
    );
  });

  test('each with its topics, where it rests, and how much was said of it', async () => {
    await renderExplorer('/');
    const tiles = within(region('The treaty at a glance')).getAllByRole('listitem');
    const words = {
      reported: 'Reported',
      'partly-reported': 'Partly reported',
      unverified: 'Unverified',
    };
    for (const [place, clause] of treaty.clauses.entries()) {
      const tile = tiles[place]!;
      const { quotes, claims } = sayingsAboutClause(corpus, clause.number);
      expect(within(tile).getByText(words[clause.basis])).toBeVisible();
      for (const topic of clause.topics) {
        const label = corpus.topics.find(({ id }) => id === topic)!.label;
        expect(within(tile).getByText(label)).toBeVisible();
      }
      for (const [count, word] of [
        [quotes.length, 'quote'],
        [claims.length, 'claim'],
      ] as const) {
        const said = new RegExp(`(?<!\\d)${count} ${word}s?\\b`).test(tile.textContent ?? '');
        expect(said, `clause ${clause.number}, ${word}`).toBe(count > 0);
      }
    }
  });

  test('the clause the article singles out, in our words beside the printed ones', async () => {
    await renderExplorer('/');
    const standout = region('Clause 4: Mutual assistance after an armed attack');
    expect(within(standout).getByText(treaty.clauses[3]!.summary)).toBeVisible();
    const printed = within(standout).getByRole('blockquote');
    expect(printed).toHaveTextContent(
      /^“If one of the parties finds itself at war .+ disposal\.”$/,
    );
  });

  test('who speaks how often, most first', async () => {
    await renderExplorer('/');
    const [, ...rows] = within(region('Who speaks, and how often')).getAllByRole('row');
    const shown = rows.map((row) => [
      within(row).getByRole('link').textContent,
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent)),
    ]);
    const expected = corpus.speakers.flatMap(({ id, name }) => {
      const { quotes, claims } = sayingsBySpeaker(corpus, id);
      return quotes.length + claims.length === 0 ? [] : [[name, quotes.length, claims.length]];
    });
    expect(new Set(shown.map(String))).toEqual(new Set(expected.map(String)));
    const sums = shown.map(([, quotes, claims]) => Number(quotes) + Number(claims));
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });

  test('one click opens a clause, and the focus goes to its heading', async () => {
    const { user } = await renderExplorer('/', { history: true });
    await user.click(
      within(region('The treaty at a glance')).getByRole('link', { name: /^Clause 17:/ }),
    );
    const heading = await screen.findByRole('heading', { level: 1, name: /^Clause 17:/ });
    expect(heading).toHaveFocus();
    expect(location.pathname).toBe('/clauses/17/');
    expect(document.title).toMatch(/^Clause 17: .+ · /);
  });
});

describe('typing', () => {
  test('gives results from the first letter, and the glance makes room for them', async () => {
    const { user } = await renderExplorer('/');
    await user.type(searchBox(), 's');
    expect(await screen.findByRole('heading', { level: 2, name: /^\d+ results?: / })).toBeVisible();
    expect(results().length).toBeGreaterThan(0);
    expect(screen.queryByRole('region', { name: 'The treaty at a glance' })).toBeNull();
  });

  test('finds what readers would look for, and shows as many as it counts', async () => {
    const { user } = await renderExplorer('/');
    await user.type(searchBox(), 'sanctions');
    const heading = await screen.findByRole('heading', { level: 2, name: /result/ });
    expect(await findResult(/coercive measures/i)).toBeVisible();
    const counted = Number(/^\d+/.exec(heading.textContent ?? '')?.[0]);
    expect(results()).toHaveLength(counted);
    for (const [kind, count] of Object.entries(kindsShown()))
      expect(heading).toHaveTextContent(new RegExp(`\\b${count} ${kind.toLowerCase()}s?\\b`));
  });

  test('marks the words where they stand, in elements and never as markup of a text', async () => {
    const { user } = await renderExplorer('/?q=illegal+immigration');
    const result = await findResult(/illegal migration/i);
    const marks = [...result.querySelectorAll('mark')].map((mark) =>
      mark.textContent?.toLowerCase(),
    );
    expect(marks.join(' ')).toMatch(/illegal migration/);
    await user.clear(searchBox());
    await user.type(searchBox(), '<img src=x>');
    expect(document.querySelector('main img')).toBeNull();
  });

  test('names the field where the words stand when the heading does not show them', async () => {
    await renderExplorer('/?q=무력침략행위');
    const result = await findResult(`Clause 3: ${treaty.clauses[2]!.title}`);
    expect(result).toHaveTextContent('Found in operative words: 무력침략행위');
    const [mark] = within(result).getAllByText('무력침략행위', { selector: 'mark' });
    expect(mark?.closest('[lang]')).toHaveAttribute('lang', 'ko');
  });

  test('is announced once it rests, short, in a status line', async () => {
    await renderExplorer('/');
    fireEvent.change(searchBox(), { target: { value: 'sanctions' } });
    const heading = await screen.findByRole('heading', { level: 2, name: /result/ });
    const status = within(screen.getByRole('main')).getByRole('status');
    expect(status).toHaveTextContent(/^$/);
    await waitFor(() => expect(status).toHaveTextContent(heading.textContent ?? 'none'), {
      timeout: 3000,
    });
  });

  test('and Enter before the answer is drawn leads to it once it stands; who types on is left alone', async () => {
    await renderExplorer('/');
    const box = searchBox();
    act(() => box.focus());
    act(() => {
      fireEvent.change(box, { target: { value: 'sanctions' } });
      fireEvent.submit(box);
    });
    const heading = await screen.findByRole('heading', { level: 2, name: /result/ });
    await waitFor(() => expect(heading).toHaveFocus());

    fireEvent.change(box, { target: { value: '' } });
    await screen.findByRole('region', { name: 'The treaty at a glance' });
    act(() => box.focus());
    act(() => {
      fireEvent.change(box, { target: { value: 'sanc' } });
      fireEvent.submit(box);
      fireEvent.change(box, { target: { value: 'sanction' } });
    });
    await screen.findByRole('heading', { level: 2, name: /result/ });
    expect(box).toHaveFocus();
  });

  test('blanks ask for nothing', async () => {
    const { user } = await renderExplorer('/');
    await user.type(searchBox(), '   ');
    expect(region('The treaty at a glance')).toBeVisible();
  });

  test('emptying the box brings the glance back', async () => {
    const { user } = await renderExplorer('/?q=sanctions');
    expect(results().length).toBeGreaterThan(0);
    await user.clear(searchBox());
    expect(await screen.findByRole('region', { name: 'The treaty at a glance' })).toBeVisible();
  });

  test('what was asked stays on the page that is opened, with its words marked', async () => {
    const { user } = await renderExplorer('/?q=coercive', { history: true });
    await user.click(screen.getByRole('link', { name: /coercive measures/i }));
    await screen.findByRole('heading', { level: 1, name: /^Clause 16:/ });
    expect(location.search).toBe('?q=coercive');
    expect(screen.getAllByText('coercive', { selector: 'mark' }).length).toBeGreaterThan(0);
  });
});

describe('the search box on other pages', () => {
  test('keeps what is typed until Enter takes it to Explore', async () => {
    const { user } = await renderExplorer('/clauses/4/', { history: true });
    await user.type(searchBox(), 'shells');
    expect(location.pathname).toBe('/clauses/4/');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: /result/ })).toBeVisible();
    expect(location.href).toMatch(/\/\?q=shells$/);
    expect(searchBox()).toHaveValue('shells');
  });

  test('Ctrl+K goes to it from anywhere, and no bare letter does', async () => {
    const { user } = await renderExplorer('/about/');
    await user.keyboard('k');
    expect(searchBox()).not.toHaveFocus();
    await user.keyboard('{Control>}k{/Control}');
    expect(searchBox()).toHaveFocus();
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Meta>}K{/Meta}');
    expect(searchBox()).toHaveFocus();
  });

  test('works without script: a form that leads to Explore', async () => {
    await renderExplorer('/sub/clauses/4/', { base: '/sub/' });
    const form = searchBox().closest('form');
    expect(form).toHaveAttribute('action', '/sub/');
    expect(form).toHaveAttribute('method', 'get');
    expect(searchBox()).toHaveAttribute('name', 'q');
  });
});

describe('finding nothing', () => {
  test('says what was searched, and that summaries are not the full text', async () => {
    await renderExplorer('/?q=zzxqwv');
    expect(await screen.findByText(/Nothing found for “zzxqwv”/)).toHaveTextContent(
      `Searched: 23 clauses in summary, ${corpus.quotes.length} quotes, ${corpus.claims.length} claims and ${corpus.speakers.length} speakers.`,
    );
    expect(screen.getByText(/summaries are not the full text/)).toBeVisible();
    expect(results()).toEqual([]);
  });

  test('offers the filter to drop and how many that gives, and gives as many', async () => {
    const { user } = await renderExplorer('/?q=shells&topic=china');
    const offer = await screen.findByRole('button', {
      name: /^Without the filter “Topic”: \d+ results?$/,
    });
    const promised = Number(/(\d+) results?$/.exec(offer.textContent ?? '')?.[1]);
    expect(promised).toBeGreaterThan(0);
    await user.click(offer);
    await waitFor(() => expect(results()).toHaveLength(promised));
    expect(screen.queryByRole('list', { name: 'Filters in force' })).toBeNull();
  });

  test('of filters alone says so', async () => {
    await renderExplorer('/?kind=speaker&basis=unverified');
    expect(await screen.findByText(/Nothing fits all these filters/)).toBeVisible();
  });
});

test('each kind of result says what it is and whose', async () => {
  await renderExplorer('/?q=treaty');
  const found = kindsShown();
  expect(
    Object.keys(found)
      .map((word) => word.toLowerCase())
      .toSorted(),
  ).toEqual([...itemKinds].toSorted());
  const quotes = results().filter((result) => result.textContent?.startsWith('Quote'));
  expect(quotes).not.toEqual([]);
  for (const quote of quotes) expect(quote).toHaveTextContent(/^Quote: “.+”.*, paragraph \d+/);
});
