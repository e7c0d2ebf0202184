import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { realCorpus } from '../fixtures/corpora.ts';
import { renderExplorer, searchBox } from '../fixtures/render-explorer.tsx';

const { topics, speakers } = realCorpus();

function panel(): HTMLElement {
  return screen.getByRole('complementary', { name: 'Filters' });
}

/** The choices of one facet, such as “Topic”. */
function group(name: string): HTMLElement {
  return within(panel()).getByRole('group', { name });
}

/** The check box of a value; its name ends in its count. */
function choice(facet: string, value: string): HTMLElement {
  const pattern = new RegExp(`^${value} \\d+$`);
  return within(group(facet)).getByRole('checkbox', { name: pattern });
}

function countOf(facet: string, value: string): number {
  return Number(/\d+$/.exec(choice(facet, value).closest('label')?.textContent ?? '')?.[0]);
}

function results(): readonly HTMLElement[] {
  return screen.queryAllByRole('article');
}

function chips(): readonly HTMLElement[] {
  const list = screen.queryByRole('list', { name: 'Filters in force' });
  return list === null ? [] : within(list).getAllByRole('button');
}

describe('facets', () => {
  test('show every value, as native check boxes', async () => {
    await renderExplorer('/');
    expect(within(group('Topic')).getAllByRole('checkbox')).toHaveLength(topics.length);
    expect(within(group('Speaker')).getAllByRole('checkbox')).toHaveLength(speakers.length);
    expect(within(group('Kind')).getAllByRole('checkbox')).toHaveLength(4);
    for (const name of ['Attribution', 'Provenance']) expect(group(name)).toBeVisible();
  });

  test.each([
    ['Kind', 'Quotes'],
    ['Topic', 'China'],
    ['Speaker', 'Andrei Lankov'],
    ['Attribution', 'A named person'],
    ['Provenance', 'Said in the article'],
  ])('%s, %s: the count is what one gets', async (facet, value) => {
    const { user } = await renderExplorer('/?q=officers');
    const promised = countOf(facet, value);
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(results().length);
    await user.click(choice(facet, value));
    await waitFor(() => expect(results()).toHaveLength(promised));
    expect(choice(facet, value)).toBeChecked();
  });

  test('two values of one facet give either, two facets give both', async () => {
    const { user } = await renderExplorer('/?q=officers');
    const quotes = countOf('Kind', 'Quotes');
    await user.click(choice('Kind', 'Quotes'));
    const claims = countOf('Kind', 'Claims');
    await user.click(choice('Kind', 'Claims'));
    await waitFor(() => expect(results()).toHaveLength(quotes + claims));
    const chinese = countOf('Topic', 'China');
    await user.click(choice('Topic', 'China'));
    await waitFor(() => expect(results()).toHaveLength(chinese));
    expect(chinese).toBeLessThan(quotes + claims);
  });

  test('a value at zero stays to be seen and can be chosen', async () => {
    const { user } = await renderExplorer('/?q=shells');
    expect(countOf('Topic', 'Sanctions')).toBe(0);
    const box = choice('Topic', 'Sanctions');
    expect(box).toBeVisible();
    expect(box).toBeEnabled();
    await user.click(box);
    expect(await screen.findByText(/Nothing found for “shells”/)).toBeVisible();
    expect(choice('Topic', 'Sanctions')).toBeChecked();
  });

  test('are in the address, in words', async () => {
    const { user } = await renderExplorer('/?q=officers', { history: true });
    await user.click(choice('Topic', 'China'));
    await user.click(choice('Kind', 'Claims'));
    expect(location.search).toBe('?q=officers&kind=claim&topic=china');
  });

  test('come from the address', async () => {
    await renderExplorer('/?topic=china&kind=claim&speaker=andrei-lankov');
    expect(choice('Topic', 'China')).toBeChecked();
    expect(choice('Speaker', 'Andrei Lankov')).toBeChecked();
    expect(results().length).toBeGreaterThan(0);
  });

  test('a clause narrows too, where a link brought it', async () => {
    await renderExplorer('/?clause=4');
    expect(within(group('Clause')).getByRole('checkbox', { name: /^Clause 4 \d+$/ })).toBeChecked();
    expect(results().length).toBeGreaterThan(3);
  });
});

describe('the filters in force', () => {
  test('are named, each with what pressing it does', async () => {
    await renderExplorer('/?topic=china&by=named');
    expect(chips().map((chip) => chip.textContent)).toEqual([
      'Remove filter: Topic: China ×',
      'Remove filter: Attribution: A named person ×',
      'Clear all filters',
    ]);
  });

  test('are taken off one by one, and the focus goes on to the next', async () => {
    const { user } = await renderExplorer('/?topic=china&topic=history&by=named');
    await user.click(chips()[0]!);
    expect(chips().map((chip) => chip.textContent)).toEqual([
      'Remove filter: Topic: History ×',
      'Remove filter: Attribution: A named person ×',
      'Clear all filters',
    ]);
    expect(chips()[0]).toHaveFocus();
    expect(choice('Topic', 'China')).not.toBeChecked();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(chips()).toEqual([]);
    expect(searchBox()).toHaveFocus();
  });

  test('are cleared all at once; the words stay, and the focus is not lost', async () => {
    const { user, store } = await renderExplorer('/?q=officers&topic=china&kind=claim');
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(chips()).toEqual([]);
    expect(searchBox()).toHaveFocus();
    expect(searchBox()).toHaveValue('officers');
    expect(store.getState().view.criteria.selection.topic).toEqual([]);
  });
});

describe('on a narrow screen', () => {
  test('a button opens the same filters in a dialog that says how many results it shows', async () => {
    const { user } = await renderExplorer('/?q=officers&kind=claim');
    await user.click(screen.getByRole('button', { name: 'Filters (1)' }));
    const dialog = screen.getByRole('dialog', { name: 'Filters' });
    expect(within(dialog).getByRole('button')).toHaveTextContent(
      `Show ${results().length} results`,
    );
    const box = within(dialog).getByRole('checkbox', { name: /^Quotes \d+$/ });
    await user.click(box);
    await waitFor(() =>
      expect(within(dialog).getByRole('button')).toHaveTextContent(
        `Show ${results().length} results`,
      ),
    );
    expect(box).toBeChecked();
    expect(choice('Kind', 'Quotes')).toBeChecked();
  });

  test('the two sets of filters share no id', async () => {
    const { user } = await renderExplorer('/');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
