import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
  vi,
  type MockInstance,
} from 'vitest';
import { corpusAssets } from '../../scripts/vite/corpus-plugin.ts';
import { App } from '../../src/app/App.tsx';
import { rememberPress } from '../../src/app/before-start/pressed-early.ts';
import { preloadAllPages } from '../../src/app/deferred-pages.ts';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { createExplorerStore } from '../../src/store/explorer-store.ts';
import { viewOf } from '../../src/store/view.ts';
import { realCorpus, secondCorpus } from '../fixtures/corpora.ts';
import { searchBox, searchOf, viewAt } from '../fixtures/render-explorer.tsx';

// The client's own entry, from a page as the build writes it. Only the network is ours: there is none. What the entry puts
// off must not outlive the window of these tests: its drawings are closed with each, its timers with the last.

const drawn = vi.hoisted(() => new Set<{ unmount(): void }>());

vi.mock('react-dom/client', async (original) => {
  const { createRoot, hydrateRoot } = await original<typeof import('react-dom/client')>();
  const kept = <R extends { unmount(): void }>(root: R): R => (drawn.add(root), root);
  return {
    createRoot: (...all: Parameters<typeof createRoot>) => kept(createRoot(...all)),
    hydrateRoot: (...all: Parameters<typeof hydrateRoot>) => kept(hydrateRoot(...all)),
  };
});

const timers = new Set<ReturnType<typeof setTimeout>>();
const startTimer = globalThis.setTimeout;
let closed = false;

/** A browser's timers end with their window; Node's, which stand in for them here, would not. */
function timerOfWindow(task: () => void, wait?: number): ReturnType<typeof setTimeout> | undefined {
  if (closed) return undefined;
  const timer = startTimer(() => {
    timers.delete(timer);
    task();
  }, wait);
  timers.add(timer);
  return timer;
}

beforeAll(() => {
  Reflect.set(globalThis, 'setTimeout', timerOfWindow);
});

afterAll(() => {
  closed = true;
  for (const timer of timers) clearTimeout(timer);
});

/** As a reader closes a page. */
async function close(): Promise<void> {
  for (const root of drawn) root.unmount();
  drawn.clear();
  await new Promise((done) => setTimeout(done));
}

/** The page at an address as it is served: without what only the reader's address knows. */
async function built(address: string, corpus: WholeCorpus): Promise<string> {
  await preloadAllPages();
  const view = viewOf(viewAt(address, corpus).page);
  const store = createExplorerStore(corpus, searchOf(corpus), view, '/', () => corpus);
  return renderToString(<App store={store} />);
}

/** Puts the served page into the window, as it stands before any script has run. */
async function serve(address: string, corpus: WholeCorpus): Promise<HTMLElement> {
  history.pushState(null, '', address);
  document.head.innerHTML =
    '<link id="corpus" href="/assets/corpus.json" data-study="/assets/study.json">';
  document.body.innerHTML = `<div id="root">${await built(address, corpus)}</div>`;
  const { corpus: most, study } = corpusAssets(corpus);
  const files = new Map([
    ['/assets/corpus.json', most.source],
    ['/assets/study.json', study.source],
  ]);
  vi.stubGlobal(
    'fetch',
    async (file: string) => new Response(files.get(new URL(file, location.href).pathname)),
  );
  return document.getElementById('root')!;
}

let runs = 0;

/** Runs the client's entry, which acts when it is loaded: each query makes it a module of its own, of the same parts. */
async function run(): Promise<void> {
  runs += 1;
  await import(/* @vite-ignore */ `../../src/app/entry-client.tsx?run=${runs}`);
  // A page to be read comes alive when its reader does something.
  window.dispatchEvent(new Event('pointermove'));
  await waitFor(() =>
    expect(Object.keys(document.getElementById('root')!).join(' ')).toContain('__reactContainer'),
  );
}

let errors: MockInstance;
let warnings: MockInstance;

beforeEach(() => {
  errors = vi.spyOn(console, 'error');
  warnings = vi.spyOn(console, 'warn');
});

afterEach(async () => {
  await close();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page that was built comes alive', () => {
  test.each([
    ['/', realCorpus()],
    ['/clauses/4/', realCorpus()],
    ['/compare/', realCorpus()],
    ['/about/', secondCorpus()],
    ['/nowhere/', secondCorpus()],
  ])('%s: the same elements go on, and nothing is said on the console', async (address, corpus) => {
    const root = await serve(address, corpus);
    const before = [...root.querySelectorAll('*')];
    await run();
    await new Promise((done) => setTimeout(done, 50));
    const after = [...root.querySelectorAll('*')];
    expect(after.filter((element, place) => element !== before[place])).toEqual([]);
    expect(after).toHaveLength(before.length);
    expect(errors.mock.calls).toEqual([]);
    expect(warnings.mock.calls).toEqual([]);
  });

  test('with what the address asks, which the built page cannot know', async () => {
    const root = await serve('/?q=eel&kind=claim', secondCorpus());
    expect(root).toHaveTextContent('The treaty at a glance');
    await run();
    expect(
      await screen.findByRole('heading', { level: 2, name: '2 results: 2 claims' }),
    ).toBeVisible();
    expect(searchBox()).toHaveValue('eel');
    expect(errors.mock.calls).toEqual([]);
  });

  test('also where its words are only to be marked', async () => {
    await serve('/clauses/4/?q=eel', secondCorpus());
    await run();
    await waitFor(() => expect(document.querySelector('main mark')).toHaveTextContent('eel'));
    expect(errors.mock.calls).toEqual([]);
  });
});

describe('what was typed before the page came alive', () => {
  test('is searched for, stands in the address, and is not lost', async () => {
    await serve('/', secondCorpus());
    searchBox().value = 'eel';
    await run();
    expect(await screen.findByRole('heading', { level: 2, name: /^\d+ results?: / })).toBeVisible();
    expect(searchBox()).toHaveValue('eel');
    expect(location.search).toBe('?q=eel');
    expect(errors.mock.calls).toEqual([]);
  });

  test('counts more than what the address asks', async () => {
    await serve('/?q=gauges', secondCorpus());
    searchBox().value = 'eel';
    await run();
    await waitFor(() => expect(location.search).toBe('?q=eel'));
    expect(searchBox()).toHaveValue('eel');
  });

  test('on another page waits there for Enter', async () => {
    await serve('/clauses/4/', secondCorpus());
    searchBox().value = 'gauges';
    await run();
    await new Promise((done) => setTimeout(done, 50));
    expect(searchBox()).toHaveValue('gauges');
    expect(location.pathname + location.search).toBe('/clauses/4/');
    await userEvent.type(searchBox(), '{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: /result/ })).toBeVisible();
    expect(location.pathname + location.search).toBe('/?q=gauges');
  });
});

describe('what was done before the page came alive', () => {
  test('a button that was pressed is pressed, a theme that was chosen is chosen', async () => {
    await serve('/clauses/3/', secondCorpus());
    document.documentElement.dataset['asleep'] = '';
    rememberPress(window);
    screen.getByLabelText<HTMLInputElement>('Dark').checked = true;
    screen.getByRole('button', { name: /^Cite/ }).click();
    await run();
    expect(await screen.findByRole('region', { name: 'Citation' })).toBeVisible();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await userEvent.click(screen.getByLabelText('Auto'));
  });
});

describe('what cannot come alive says why', () => {
  test('without a corpus named', async () => {
    await serve('/', secondCorpus());
    document.getElementById('corpus')?.remove();
    await expect(run()).rejects.toThrow('The page names no corpus.');
  });

  test('without the study named, where the page shows it', async () => {
    await serve('/about/?from=elsewhere', secondCorpus());
    document.getElementById('corpus')?.removeAttribute('data-study');
    await expect(run()).rejects.toThrow('The page names no study.');
  });

  test('without an answer, and leaves the built page as it stands', async () => {
    const root = await serve('/', secondCorpus());
    const before = root.innerHTML;
    vi.stubGlobal('fetch', async () => new Response('', { status: 404, statusText: 'Not Found' }));
    await expect(run()).rejects.toThrow('The corpus did not come: 404 Not Found');
    expect(root.innerHTML).toBe(before);
  });
});

test('an empty page, as while developing, is drawn from nothing', async () => {
  const root = await serve('/clauses/3/', secondCorpus());
  root.replaceChildren();
  await run();
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Clause 3: Warning before a release' }),
  ).toBeVisible();
});
