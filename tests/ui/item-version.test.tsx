import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { versionIn, correctedCorpus, correctedSummary } from '../fixtures/corrected-corpus.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { renderExplorer } from '../fixtures/render-explorer.tsx';

const corrected = correctedCorpus();
const before = versionIn(secondCorpus(), 'clause:3');
const present = versionIn(corrected, 'clause:3');

function notice(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Since the link was made' });
}

test('a link to a clause that was corrected says when, why, and both wordings', async () => {
  await renderExplorer(`/clauses/3/?as=${before}`, { corpus: corrected });
  const shown = await notice();
  expect(shown).toHaveTextContent('This clause has changed since the link was made.');
  expect(shown).toHaveTextContent('2 May 2009: The gazette gives the hours.');
  expect(within(shown).getByRole('deletion')).toHaveTextContent('whatever the hour');
  expect(within(shown).getByRole('insertion')).toHaveTextContent(correctedSummary);
  expect(within(shown).getByRole('link', { name: 'All corrections' })).toHaveAttribute(
    'href',
    '/about/#corrections-heading',
  );
});

test('it is read out as one sentence, without the wordings', async () => {
  await renderExplorer(`/clauses/3/?as=${before}`, { corpus: corrected });
  const line = await within(await notice()).findByRole('status');
  await vi.waitFor(() =>
    expect(line).toHaveTextContent(/^This clause has changed since the link was made\.$/),
  );
});

test('a link to the present version says so, quietly', async () => {
  await renderExplorer(`/clauses/3/?as=${present}`, { corpus: corrected });
  const shown = await notice();
  expect(shown).toHaveTextContent('Unchanged since the link was made.');
  expect(within(shown).queryByRole('link')).not.toBeInTheDocument();
});

test('of a version the log does not hold, no more is said than is known', async () => {
  await renderExplorer('/quotes/toresh-clock/?as=abcdefgh', { corpus: corrected });
  const shown = await notice();
  expect(shown).toHaveTextContent(
    'This quote differs from what the link was made for, and the corrections log does not hold that version. The link may be damaged, or made from a later edition than this one, 0.2.1 of 1 April 2009.',
  );
  expect(within(shown).queryByRole('deletion')).not.toBeInTheDocument();
});

test('a link without a version says nothing', async () => {
  await renderExplorer('/clauses/3/', { corpus: corrected });
  expect(screen.queryByText(/since the link was made/i)).not.toBeInTheDocument();
});

test('the version stays in the address of its page and goes to no other', async () => {
  const { user } = await renderExplorer(`/clauses/3/?as=${before}`, {
    corpus: corrected,
    history: true,
  });
  await notice();
  expect(location.search).toBe(`?as=${before}`);
  for (const link of screen.getAllByRole('link'))
    expect(link.getAttribute('href')).not.toContain('as=');
  await user.click(screen.getByRole('link', { name: 'All corrections' }));
  await screen.findByRole('heading', { name: 'About this edition' });
  expect(location.search).toBe('');
  const log = screen.getByRole('region', { name: 'Corrections' });
  expect(within(log).getByRole('link', { name: '/clauses/3/' })).toBeInTheDocument();
  expect(log).toHaveTextContent('2 May 2009, /clauses/3/: The gazette gives the hours.');
});

test('among many compared values and events, only the one linked to speaks', async () => {
  const real = realCorpus();
  const { id, values } = real.comparisons[1]!;
  const { variable } = values[0]!;
  const [first] = real.comparisons;
  const version = versionIn(real, `value:${id}.${variable}`);
  const chosen = `with=${first!.id}&with=${id}&row=${variable}`;
  const { unmount } = await renderExplorer(`/compare/?${chosen}&as=${version}#${id}-${variable}`);
  expect(await notice()).toHaveTextContent('Unchanged since the link was made.');
  unmount();
  const event = real.timeline[2]!;
  await renderExplorer(`/timeline/?as=aaaaaaaa#${event.id}`);
  const shown = await notice();
  expect(shown).toHaveTextContent('This event differs');
  expect(shown.closest('article')).toHaveAttribute('id', event.id);
});
