import { screen, waitFor, within } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { basketText } from '../../src/domain/basket/basket-text.ts';
import { keepBasket } from '../../src/store/basket/keep-basket.ts';
import { basketOf } from '../domain/basket/baskets.ts';
import { realCorpus } from '../fixtures/corpora.ts';
import { renderExplorer } from '../fixtures/render-explorer.tsx';

/** Which component throws when it is drawn. */
const { broken, breakable } = vi.hoisted(() => {
  const state = { part: '' };
  type Parts = Readonly<Record<string, unknown>>;
  return {
    broken: state,
    breakable: async (part: string, module: Parts): Promise<Parts> => {
      const { createElement } = await import('react');
      const Sound = module[part] as FunctionComponent;
      const Breakable = (props: object) => {
        if (state.part === part) throw new Error('it broke');
        return createElement(Sound, props);
      };
      return { ...module, [part]: Breakable };
    },
  };
});

vi.mock('../../src/ui/frame/SiteHeader.tsx', async (real) => breakable('SiteHeader', await real()));
vi.mock('../../src/app/pages/ClausePage.tsx', async (real) =>
  breakable('ClausePage', await real()),
);
vi.mock('../../src/ui/facets/SideFacets.tsx', async (real) =>
  breakable('SideFacets', await real()),
);
vi.mock('../../src/ui/search/Results.tsx', async (real) => breakable('Results', await real()));
vi.mock('../../src/ui/export/ExportPanel.tsx', async (real) =>
  breakable('ExportPanel', await real()),
);
vi.mock('../../src/ui/cite/CitePanel.tsx', async (real) => breakable('CitePanel', await real()));
vi.mock('../../src/ui/search/MarkTrail.tsx', async (real) => breakable('MarkTrail', await real()));
vi.mock('../../src/ui/basket/BasketTools.tsx', async (real) =>
  breakable('BasketTools', await real()),
);
vi.mock('../../src/ui/basket/BasketList.tsx', async (real) =>
  breakable('BasketList', await real()),
);
vi.mock('../../src/ui/basket/ClassKit.tsx', async (real) => breakable('ClassKit', await real()));

const corpus = realCorpus();

beforeEach(() => {
  // React says on the console what was caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  localStorage.setItem(
    `basket-v1:${corpus.treaty.id}`,
    basketText(basketOf('clause:4', 'quote:kim-alliance'), corpus),
  );
});

afterEach(() => {
  broken.part = '';
  vi.restoreAllMocks();
  localStorage.clear();
});

test.each([
  ['SiteHeader', 'the header', '/about/', { role: 'heading', name: 'About this edition' }],
  ['ClausePage', 'this page', '/clauses/4/', { role: 'link', name: 'Explore' }],
  ['SideFacets', 'the filters', '/?q=treaty', { role: 'heading', name: /^\d+ results/ }],
  ['Results', 'the results', '/?q=treaty', { role: 'complementary', name: 'Filters' }],
  [
    'ExportPanel',
    'the downloads of the results',
    '/?q=treaty',
    { role: 'heading', name: /^\d+ results/ },
  ],
  ['MarkTrail', 'the marks', '/clauses/4/?q=attack', { role: 'heading', name: /^Clause 4/ }],
  ['BasketTools', 'the basket’s tools', '/basket/', { role: 'heading', name: /2\. / }],
  ['BasketList', 'what is collected', '/basket/', { role: 'textbox', name: /title/i }],
  [
    'ClassKit',
    'the class kit',
    '/basket/?hide=speakers&show=sheet',
    { role: 'link', name: 'Explore' },
  ],
] as const)(
  'where %s fails, “%s” says so and how to go on, and the rest is there',
  async (part, name, address, rest) => {
    broken.part = part;
    const { store, user } = await renderExplorer(address);
    const stop = keepBasket(store, window);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`This part failed: ${name}. The rest works.`);
    expect(alert).toHaveTextContent(`edition ${corpus.edition.version}, it broke`);
    expect((await screen.findAllByRole(rest.role, { name: rest.name })).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('alert')).toHaveLength(1);

    broken.part = '';
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    stop();
  },
);

test('where the citations fail, the item they are of stays, and another try may be in luck', async () => {
  broken.part = 'CitePanel';
  const { user } = await renderExplorer('/quotes/kim-alliance/');
  await user.click(screen.getByRole('button', { name: /^Cite/ }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('This part failed: the citations. The rest works.');
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  broken.part = '';
  await user.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'Citation' })).toBeVisible();
});
