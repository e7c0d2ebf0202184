import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { preloadAllPages } from '../../src/app/deferred-pages.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { renderExplorer, viewAt } from '../fixtures/render-explorer.tsx';

const corpus = secondCorpus();
await preloadAllPages();

function heading(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

afterEach(() => vi.restoreAllMocks());

describe('opening a page', () => {
  test('the first time, the focus stays where the browser has it', async () => {
    await renderExplorer('/clauses/3/', { corpus });
    expect(document.body).toHaveFocus();
    await waitFor(() =>
      expect(document.title).toBe('Clause 3: Warning before a release · Treaty Clause Explorer'),
    );
  });

  test('by a link, moves the focus to its heading, to the top, and sets the title', async () => {
    const scrolled = vi.spyOn(window, 'scrollTo');
    const { user } = await renderExplorer('/clauses/3/', { corpus, history: true });
    await user.click(screen.getAllByRole('link', { name: /Joint board/ })[0]!);
    await waitFor(() => expect(heading()).toHaveTextContent('Clause 5: Joint board'));
    expect(heading()).toHaveFocus();
    expect(scrolled).toHaveBeenLastCalledWith({ top: 0, behavior: 'instant' });
    await waitFor(() => expect(document.title).toMatch(/^Clause 5: Joint board · /));
  });

  test('at a fragment, moves the focus to the place it names', async () => {
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { store } = await renderExplorer('/quotes/toresh-gates/', { corpus });
    act(() => store.getState().visit(viewAt('/articles/kelder-tide-2009-03-20/#p5', corpus)));
    expect(screen.getByRole('region', { name: 'Paragraph 5' })).toHaveFocus();
    expect(shown.mock.contexts).toEqual([document.getElementById('p5')]);
  });

  test.each(['#nowhere', '#%E0%A4%A'])(
    'at the fragment %s, which names nothing, to the heading',
    async (hash) => {
      const { store } = await renderExplorer('/about/', { corpus });
      act(() => store.getState().visit({ ...viewAt('/clauses/3/', corpus), hash }));
      expect(heading()).toHaveFocus();
    },
  );

  test('typing on Explore moves nothing', async () => {
    const { store } = await renderExplorer('/', { corpus });
    screen.getByRole('link', { name: 'Skip to the content' }).focus();
    act(() => store.getState().ask('eel'));
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  });
});

describe('coming back', () => {
  test('finds the link that was followed, and the scroll', async () => {
    const scrolled = vi.spyOn(window, 'scrollTo');
    const { user } = await renderExplorer('/topics/fishing/', { corpus, history: true });
    const link = screen.getAllByRole('link', { name: /Eel/ })[0]!;
    const href = link.getAttribute('href');
    Object.defineProperty(window, 'scrollY', { value: 480, configurable: true });
    await user.click(link);
    await waitFor(() => expect(heading()).toHaveTextContent('Clause 4: Eel'));
    history.back();
    await waitFor(() => expect(heading()).toHaveTextContent('Fishing'));
    expect(document.activeElement).toHaveAttribute('href', href);
    expect(scrolled).toHaveBeenLastCalledWith({ top: 480, behavior: 'instant' });
  });

  test('to a page with nothing remembered goes to its heading', async () => {
    const { store } = await renderExplorer('/about/', { corpus });
    act(() => store.getState().comeBack(viewAt('/clauses/3/', corpus), { top: 0, focus: null }));
    expect(heading()).toHaveFocus();
  });
});
