import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderExplorer } from '../fixtures/render-explorer.tsx';

const held = 'Also held against this clause';

test('a clause’s page shows what was checked against it though it speaks of something else, with the verdict', async () => {
  await renderExplorer('/clauses/4/');
  const section = screen.getByRole('region', { name: held });
  const quotes = within(section).getByRole('region', { name: '2 quotes, exact words' });
  const lankovs = within(quotes).getByRole('link', { name: 'Andrei Lankov' }).closest('li');
  expect(lankovs).toHaveTextContent('Supported, with something left out');
  // Twice on the page, and each time a heading of its own.
  expect(screen.getAllByRole('region', { name: /quotes, exact words$/ })).toHaveLength(2);
});

test('and no empty heading where there is nothing of the kind', async () => {
  await renderExplorer('/clauses/16/');
  expect(screen.queryByRole('region', { name: held })).toBeNull();
});
