import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderExplorer } from '../fixtures/render-explorer.tsx';

const printed =
  'If one of the parties finds itself at war due to an armed attack by one or more [countries], the other party ' +
  'will immediately provide it with military assistance by all means at its disposal.';

async function check(sentence: string): Promise<void> {
  await renderExplorer('/check-a-quote/');
  const field = screen.getByRole('textbox', { name: 'The sentence to check' });
  fireEvent.change(field, { target: { value: sentence } });
}

test('the article’s own wording is exact, and beside it stands what it leaves out of the clause', async () => {
  await check(printed);
  const answer = await screen.findByRole('region', { name: 'Exact: these words stand so.' });
  expect(answer).toHaveTextContent('Supported, with something left out');
  expect(answer).toHaveTextContent('Article 51');
  expect(within(answer).getByRole('link', { name: /^Clause 4:/ })).toBeVisible();
});

test('words that stand nowhere are held beside what comes nearest, with its verdict', async () => {
  await check('military and peaceful applications');
  const answer = await screen.findByRole('region', { name: /^Not found/ });
  const claim = within(answer).getByRole('link', { name: /peaceful applications/ });
  expect(claim.closest('li')).toHaveTextContent('Not in the text');
});

test('a word of time that was lost is called so', async () => {
  await check(printed.replace('immediately ', ''));
  const answer = await screen.findByRole('region', { name: /^Altered/ });
  const changes = within(answer).getByRole('list', { name: 'What this does to the sense' });
  expect(changes).toHaveTextContent('A word of time is lost: “immediately”.');
});

test('the answer stands in sight once, and is read out once', async () => {
  await check(printed);
  const words = 'Exact: these words stand so.';
  const heading = await screen.findByRole('heading', { name: words });
  const status = within(screen.getByRole('main')).getByRole('status');
  await waitFor(() => expect(status).toHaveTextContent(words));
  expect(screen.getAllByText(words)).toEqual([expect.anything(), heading]);
});
