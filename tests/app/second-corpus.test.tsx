import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { secondCorpus } from '../fixtures/corpora.ts';
import { findResult, renderExplorer, searchBox } from '../fixtures/render-explorer.tsx';

// Another treaty and article in the same files drive the same application.

const corpus = secondCorpus();

function heading(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

test('from the glance to a clause, a quote, its speaker, a search, and back', async () => {
  const { user } = await renderExplorer('/', { corpus, history: true });
  expect(heading()).toHaveTextContent('Agreement on the Waters of the Saltmere');

  const glance = screen.getByRole('region', { name: 'The treaty at a glance' });
  expect(within(glance).getAllByRole('link', { name: /^Clause \d/ })).toHaveLength(5);
  await user.click(within(glance).getByRole('link', { name: /^Clause 3:/ }));
  await waitFor(() => expect(heading()).toHaveTextContent('Clause 3: Warning before a release'));

  await user.click(screen.getAllByRole('link', { name: 'Ilin Toresh' })[0]!);
  await waitFor(() => expect(heading()).toHaveTextContent('Ilin Toresh'));

  await user.click(screen.getByRole('link', { name: 'Search and filter what this speaker says' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 2, name: /result/ })).toHaveTextContent(
      '5 results: 3 quotes, 1 claim, 1 speaker',
    ),
  );
  expect(location.search).toBe('?speaker=ilin-toresh');

  history.back();
  await waitFor(() => expect(heading()).toHaveTextContent('Ilin Toresh'));
});

test.each([
  ['a name in another script', 'Τόρες', /^Speaker: Ilin Toresh$/],
  ['a word typed wrongly', 'gaugse', /^Clause \d: Gauges$/],
  ['a synonym of this corpus', 'anguilla', /^Clause \d: Eel$/],
  ['a figure', '12,000', /12,000 tonnes/],
  ['a clause by its number', 'clause 5', /^Clause 5: Joint board$/],
])('the search knows its words: %s', async (_, query, name) => {
  await renderExplorer(`/?q=${encodeURIComponent(query)}`, { corpus });
  expect(await findResult(name)).toBeVisible();
});

test('what is not in it is not found, and the page says what was searched', async () => {
  await renderExplorer('/?q=zzxqwv', { corpus });
  expect(await screen.findByText(/Nothing found for “zzxqwv”/)).toHaveTextContent(
    '5 clauses in summary, 4 quotes, 8 claims and 3 speakers',
  );
});

test('a clause it does not have is a page that is not there', async () => {
  await renderExplorer('/clauses/23/', { corpus });
  expect(heading()).toHaveTextContent('There is no page at this address');
  expect(searchBox()).toBeVisible();
});

test('a treaty that is not in force is said not to be', async () => {
  await renderExplorer('/', { corpus });
  expect(screen.getByRole('banner')).toHaveTextContent('not in force');
});
