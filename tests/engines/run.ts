import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import type { Engine } from './engine.ts';
import { journeys, type Journey } from './journeys.ts';
import { startPuppeteer, type Puppeteer } from './puppeteer-engine.ts';
import { takePictures } from './pictures.ts';
import { startWebKit } from './webkit-engine.ts';

/** Paths of what an engine needs; null where it is not there, with the reason. */
export interface Programs {
  readonly chromium: string | null;
  readonly firefox: string | null;
  readonly webkit: {
    readonly driver: string;
    readonly browser: string;
    readonly display: string;
  } | null;
}

interface Settings {
  /** From this folder's own packages. */
  readonly puppeteer: Puppeteer;
  readonly programs: Programs;
  /** The built site. */
  readonly root: string;
  /** A folder for pictures, or null for none. */
  readonly pictures: string | null;
  /** Only journeys whose name holds this. */
  readonly only: string;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Walks every journey in every engine, prints each as it ends, and counts. */
export async function runEngines({
  puppeteer,
  programs,
  root,
  pictures,
  only,
}: Settings): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  const chosen = journeys.filter(({ name }) => name.includes(only));
  for (const [name, start] of starters(puppeteer, programs)) {
    if (start === null) {
      console.log(
        `\n${name}: not here and not to be installed; its ${chosen.length} journeys are skipped`,
      );
      counts.skipped += chosen.length;
      continue;
    }
    await inEngine(name, start, chosen, root, counts);
    if (pictures !== null) await picture(start, root, join(pictures, name));
  }
  return counts;
}

type Start = () => Promise<Engine>;

function starters(
  puppeteer: Puppeteer,
  { chromium, firefox, webkit }: Programs,
): readonly (readonly [string, Start | null])[] {
  return [
    ['Chromium', chromium === null ? null : () => startPuppeteer(puppeteer, 'chrome', chromium)],
    ['Firefox', firefox === null ? null : () => startPuppeteer(puppeteer, 'firefox', firefox)],
    ['WebKitGTK', webkit === null ? null : () => startWebKit(webkit)],
  ];
}

/** Each journey in a browser of its own, so that none finds what another left. */
async function inEngine(
  name: string,
  start: Start,
  chosen: readonly Journey[],
  root: string,
  counts: Counts,
): Promise<void> {
  for (const [place, journey] of chosen.entries()) {
    const outcome = await walk(start, journey, root);
    if (place === 0) console.log(`\n${outcome.engine ?? name}`);
    counts[outcome.result] += 1;
    const details = outcome.remark === '' ? '' : `: ${outcome.remark}`;
    console.log(`${outcome.result.padEnd(8)}${journey.name}${details}`);
  }
}

interface Outcome {
  readonly result: keyof Counts;
  readonly remark: string;
  readonly engine: string | null;
}

async function walk(start: Start, { walk: take }: Journey, root: string): Promise<Outcome> {
  const server = await serve({ root, port: 0 });
  let running = true;
  const stop = async (): Promise<void> => {
    if (running) await server.close();
    running = false;
  };
  let engine: Engine | null = null;
  try {
    engine = await start();
    await engine.resize(1280, 800);
    const reason = await inTime(take(engine, { url: server.url, stop }));
    const result = reason === undefined ? 'passed' : 'skipped';
    return { result, remark: reason ?? '', engine: engine.name };
  } catch (error) {
    const remark = error instanceof Error ? error.message : String(error);
    return { result: 'failed', remark, engine: engine?.name ?? null };
  } finally {
    if (engine !== null) await inTime(engine.close()).catch(() => {});
    await stop();
  }
}

/** Milliseconds for one journey, whatever the browser does. */
const longest = 120_000;

async function inTime<Result>(walking: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${longest / 1000} s`)), longest);
  });
  return Promise.race([walking, late]).finally(() => clearTimeout(timer));
}

async function picture(start: Start, root: string, folder: string): Promise<void> {
  const server = await serve({ root, port: 0 });
  const engine = await start();
  mkdirSync(folder, { recursive: true });
  try {
    for await (const [name, bytes] of takePictures(engine, server.url)) {
      writeFileSync(join(folder, `${name}.png`), bytes);
    }
  } finally {
    await engine.close();
    await server.close();
  }
}
