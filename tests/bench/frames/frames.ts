import { chromium, type Browser, type Route } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { run } from '../../../scripts/setup/npm.mjs';
import { figure, table } from '../table.ts';
import { inventedCorpus } from '../time/invented-corpus.ts';
import { keyPresses } from '../time/key-presses.ts';
import { longestTask, type Trace } from './longest-task.ts';

/** Claims in the corpus: with so many the search runs on a thread of its own. */
const claims = 10_000;
const rounds = 5;
const allClaims = /10,?000 claims/;
/** Milliseconds in which the search's own thread builds its index. */
const building = 8000;
const folder = 'node_modules/.cache/site-for-frames';

/** What a reader does, each traced by itself. */
const acts = [
  'the page opens',
  'a first letter',
  'a word typed on',
  'all claims, 50 drawn',
] as const;
type Act = (typeof acts)[number];
type Longest = Readonly<Record<Act, number>>;

/** How long the page itself stands still at most, in milliseconds of its own thread's processor time. */
export async function framesTable(): Promise<string> {
  const corpus = inventedCorpus(claims);
  const word = keyPresses(corpus).find(({ length }) => length === 12) ?? 'bra';
  await build();
  const server = await serve({ root: folder, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const measured: Longest[] = [];
    for (let round = 0; round < rounds; round += 1)
      measured.push(await roundOf(browser, server.url, JSON.stringify(corpus), word));
    return table(
      ['what is done', 'longest task, median ms', 'in each round'],
      acts.map((act) => [
        act,
        figure(median(measured.map((one) => one[act]))),
        inRounds(measured, act),
      ]),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function build(): Promise<void> {
  const env = { ...process.env, PRECOMPRESS: 'no', NODE_ENV: 'production' };
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder], {
    folder: process.cwd(),
    env,
  });
}

async function roundOf(
  browser: Browser,
  url: string,
  corpus: string,
  word: string,
): Promise<Longest> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  try {
    await page.route(/\/corpus[^/]*\.json$/, (route) =>
      route.fulfill({ body: corpus, contentType: 'application/json' }),
    );
    await page.route((address) => address.pathname === '/', emptied);
    const box = page.locator('#search-box');
    const count = page.locator('#results-heading');
    const traced = async (act: () => Promise<void>): Promise<number> => {
      await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
      await act();
      // What an act sets going comes to rest.
      await page.waitForTimeout(1500);
      const trace = (await browser.stopTracing()).toString();
      return longestTask(JSON.parse(trace) as Trace);
    };
    const [first = '', ...rest] = word;
    return {
      'the page opens': await traced(async () => {
        await page.goto(url);
        await box.waitFor();
        await box.focus();
        await page.waitForTimeout(building);
      }),
      'a first letter': await traced(async () => {
        await box.press(first);
        await count.waitFor();
      }),
      'a word typed on': await traced(() => box.pressSequentially(rest.join(''), { delay: 100 })),
      'all claims, 50 drawn': await traced(async () => {
        await box.fill('is:claim ');
        await count.filter({ hasText: allClaims }).waitFor();
      }),
    };
  } finally {
    await page.close();
  }
}

/** The page is not built for this corpus, so it draws itself from nothing. */
async function emptied(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  await route.fulfill({
    response,
    body: html.replace(/<div id="root">.*<\/div>(?=\s*<\/body>)/s, '<div id="root"></div>'),
  });
}

function inRounds(measured: readonly Longest[], act: Act): string {
  return measured.map((one) => figure(one[act])).join(', ');
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
