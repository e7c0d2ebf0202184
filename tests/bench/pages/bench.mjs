// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { install } from '../../../scripts/setup/install.mjs';
import { axeFindings, lighthouseScores, worksOffline, worksWithoutScript } from './audit.mjs';
import { corpusSite } from './corpus-pages.mjs';
import { measureLoad, measureSearch } from './measure.mjs';
import { rightFirst } from './right-first.mjs';
import { runIn } from './run-in.mjs';
import { searches } from './searches.mjs';
import { serve } from './serve.mjs';
import { peerFolder, sites } from './sites.mjs';
import { medians, table } from './table.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const clause = '/clauses/4/';
const pages = /** @type {const} */ ([
  ['home', '/'],
  ['clause 4', clause],
]);

/**
 * @typedef {{ only: string | undefined, runs: number, chromium: string, audits: boolean }} Wishes
 *   `only`: a part of one site's name; ours is measured beside it
 */

/**
 * Builds and measures the sites, prints one table, and keeps each run's figures in `reports/bench-pages.json`. A site that
 * fails is named and left out: it takes nothing away from the others.
 *
 * @param {Wishes} wishes
 * @returns {Promise<readonly string[]>} the sites that failed
 */
export async function bench({ only, runs, chromium: executablePath, audits }) {
  const corpus = corpusSite();
  const browser = await chromium.launch({ executablePath });
  /** @type {Measured[]} */
  const measured = [];
  /** @type {string[]} */
  const failed = [];
  try {
    for (const site of sites.filter(({ name, peer }) => peer === null || isMeant(name, only))) {
      try {
        const one = await measuredSite({ browser, site, corpus, runs, executablePath, audits });
        if (one === null) continue;
        measured.push(one);
        keep(measured);
        console.error(table([one.column]));
      } catch (error) {
        failed.push(site.name);
        console.error(`${site.name} failed:`, error);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(table(measured.map(({ column }) => column)));
  return failed;
}

/**
 * @typedef {{ column: import('./table.mjs').Column, runs: Readonly<Record<string, readonly object[]>> }} Measured
 *   `runs`: every single run's figures, by what was done
 */

/**
 * @param {{ browser: import('@playwright/test').Browser, site: import('./sites.mjs').Site,
 *   corpus: import('./corpus-pages.mjs').CorpusSite, runs: number, executablePath: string, audits: boolean }} wished
 * @returns {Promise<Measured | null>} null where it cannot be built on this machine, which is said
 */
async function measuredSite({ browser, site, corpus, runs, executablePath, audits }) {
  const built = await builtSite(site, corpus);
  if (built === null) return null;
  const server = await serve(built);
  try {
    console.error(`measuring ${site.name} …`);
    const { figures, single } = await figuresOf({ browser, server, site, runs });
    const judged = audits ? await judgements({ browser, server, executablePath }) : {};
    return { column: { site: site.name, figures: { ...figures, ...judged } }, runs: single };
  } finally {
    await server.close();
  }
}

/** @param {readonly Measured[]} measured */
function keep(measured) {
  const file = join(root, 'reports/bench-pages.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ measured: new Date().toISOString(), sites: measured }));
}

/** @param {string} name @param {string | undefined} only */
function isMeant(name, only) {
  return only === undefined || name.toLowerCase().includes(only.toLowerCase());
}

/**
 * The folder of a site, built; null where it cannot be built on this machine, which is said.
 *
 * @param {import('./sites.mjs').Site} site @param {import('./corpus-pages.mjs').CorpusSite} corpus
 */
async function builtSite({ name, peer }, corpus) {
  console.error(`building ${name} …`);
  if (peer === null) {
    runIn(root, process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
    return join(root, 'dist');
  }
  const folder = peerFolder(peer);
  await install(folder);
  const { build } = await import(pathToFileURL(join(folder, 'build.mjs')).href);
  const dist = build(folder, corpus);
  if (dist === null) console.error(`${name} needs Node 22 or newer, and is left out.`);
  return dist;
}

/**
 * @param {{ browser: import('@playwright/test').Browser, server: import('./serve.mjs').Server,
 *   site: import('./sites.mjs').Site, runs: number }} measured
 */
async function figuresOf({ browser, server, site, runs }) {
  /** @type {Record<string, number | string>} */
  const figures = {};
  /** @type {Record<string, readonly object[]>} */
  const single = {};
  for (const [label, path] of pages) {
    const loads = await repeated(runs, () => measureLoad(browser, server, path));
    single[`${label}: load`] = loads;
    Object.assign(figures, labelled(label, medians(loads)));
  }
  const asked = await repeated(runs, () => measureSearch(browser, server, site, '/'));
  single['home: search'] = asked;
  Object.assign(figures, labelled('home', medians(asked)));
  const { right, missed } = await rightFirst(browser, server, site);
  if (missed.length > 0) console.error(`${site.name} missed: ${missed.join('; ')}`);
  figures[`right page first, of ${searches.length}`] = right;
  return { figures, single };
}

/**
 * @param {{ browser: import('@playwright/test').Browser, server: import('./serve.mjs').Server, executablePath: string }} judged
 */
async function judgements({ browser, server, executablePath }) {
  /** @type {Record<string, number | string>} */
  const figures = {};
  for (const [label, path] of pages) {
    const address = `${server.address}${path}`;
    const scores = await lighthouseScores(address, executablePath);
    figures[`${label}: Lighthouse`] = scores.join(', ');
    figures[`${label}: axe`] = (await axeFindings(browser, address)).join(', ') || 'clean';
  }
  const words = 'Mutual assistance after an armed attack';
  figures['without script'] = yes(
    await worksWithoutScript(browser, `${server.address}${clause}`, words),
  );
  figures['offline'] = yes(await worksOffline(browser, server, clause, words));
  return figures;
}

/** @param {boolean} is */
function yes(is) {
  return is ? 'yes' : 'no';
}

/** @template Result @param {number} times @param {() => Promise<Result>} act */
async function repeated(times, act) {
  const results = [];
  for (let time = 0; time < times; time += 1) results.push(await act());
  return results;
}

/** @param {string} label @param {Readonly<Record<string, number>>} figures */
function labelled(label, figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [`${label}: ${name}`, figure]),
  );
}
