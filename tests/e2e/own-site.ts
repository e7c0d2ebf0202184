import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { open, test as base } from './fixtures.ts';

interface Site {
  readonly url: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** A copy of the built site on a server of its own, which a test may change and stop. */
export const test = base.extend<{ readonly site: Site }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-site-'));
    cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true });
    const server = await serve({ root: folder, port: 0 });
    let running = true;
    const stop = async (): Promise<void> => {
      if (running) await server.close();
      running = false;
    };
    await use({ url: server.url, folder, stop });
    await stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

/** Opens a page and waits until the site has been kept whole. */
export async function keptVisit(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const isActive = (): boolean => active?.state === 'activated';
    while (!isActive()) await new Promise((done) => setTimeout(done, 20));
  });
}

/**
 * What a later build would leave: every script under another name, the names of before gone, and a worker that keeps all
 * under another version.
 */
export function renew(folder: string): void {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  if (scripts.length === 0) throw new Error('no scripts');
  const names = new RegExp(scripts.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:html|js)$/.test(name))) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(names, newName);
    const isWorker = file === 'sw.js';
    writeFileSync(
      join(folder, file),
      isWorker ? text.replace(/version:`[^`]*`/, 'version:`newer`') : text,
    );
  }
  for (const name of scripts) {
    renameSync(join(folder, 'assets', name), join(folder, 'assets', newName(name)));
  }
}

/** The hash backwards: no two scripts may get one name. */
function newName(name: string): string {
  return name.replace(/.{8}(?=\.js$)/, (hash) => [...hash].toReversed().join(''));
}
