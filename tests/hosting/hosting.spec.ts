import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { headersAt, readRules } from '../../scripts/serve/rules.mjs';
import { contentType } from '../../scripts/serve/headers.mjs';
import { counted, type Asked } from './counted.ts';
import { hosts, unreachable, type Host, type Site } from './hosts.ts';
import { openFolder } from './sites.ts';

const sites = JSON.parse(process.env.HOSTING_SITES ?? '[]') as readonly Site[];

interface Hosted {
  readonly site: Site;
  /** The address of the site, with its base. */
  readonly url: string;
  readonly asked: Asked[];
}

async function hosted(host: Host, site: Site, check: (hosted: Hosted) => Promise<void>) {
  const scratch = openFolder('hosting-scratch-');
  const { port, stop } = await host.start(site, scratch);
  try {
    const { origin, asked, stop: stopCounting } = await counted(port);
    try {
      await check({ site, url: `${origin}${site.base}`, asked });
    } finally {
      await stopCounting();
    }
  } finally {
    await stop();
    rmSync(scratch, { recursive: true });
  }
}

function fetchPlain(address: string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(address, {
    headers: { 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
  });
}

function fileIn({ www, base }: Site, path: string): Buffer {
  return readFileSync(join(www, base, path));
}

/** A file of each kind a host answers, with the address it is asked for by. */
function filesOf(site: Site): readonly (readonly [address: string, file: string])[] {
  const html = fileIn(site, 'index.html').toString();
  const first = (pattern: RegExp): string => pattern.exec(html)?.[1]?.slice(site.base.length) ?? '';
  const script = first(/<script type="module"[^>]* src="([^"]+)"/);
  const font = first(/href="([^"]+\.woff2)"/);
  return [
    ['', 'index.html'],
    ['clauses/4/', 'clauses/4/index.html'],
    ['about/?q=a', 'about/index.html'],
    ...[script, font, 'sw.js', 'favicon.svg', 'manifest.webmanifest', 'preview.png'].map(
      (path) => [path, path] as const,
    ),
    ...['data/claims.json', 'data/annotations.jsonld', 'robots.txt'].map(
      (path) => [path, path] as const,
    ),
  ];
}

async function expectHeaders(host: Host, { site, url }: Hosted): Promise<void> {
  const rules = readRules(join(site.www, site.base));
  expect(rules.length).toBeGreaterThan(3);
  for (const [address, file] of filesOf(site)) {
    const response = await fetchPlain(url + address);
    expect.soft(response.status, address).toBe(200);
    expect
      .soft(Buffer.from(await response.arrayBuffer()).equals(fileIn(site, file)), address)
      .toBe(true);
    expect
      .soft(response.headers.get('content-type')?.toLowerCase(), address)
      .toBe(contentType(file));
    const wanted = headersAt(rules, address.split('?')[0] ?? '');
    for (const [name, value] of Object.entries(wanted)) {
      const same = value === 'no-cache' ? (host.cacheDefault ?? value) : value;
      expect.soft(response.headers.get(name), `${name} of ${address}`).toBe(same);
    }
  }
}

async function expectEncodings(host: Host, { site, url }: Hosted): Promise<void> {
  for (const [address, file] of filesOf(site)) {
    const isText = contentType(file).includes('charset');
    for (const encoding of host.encodings) {
      const response = await fetchPlain(url + address, { 'accept-encoding': encoding });
      const small = fileIn(site, file).length < 1000;
      // Too small for the build; a host may all the same.
      if (isText && small) continue;
      expect
        .soft(response.headers.get('content-encoding'), `${encoding} of ${address}`)
        .toBe(isText ? encoding : null);
      expect.soft(response.headers.get('content-type')?.toLowerCase()).toBe(contentType(file));
      if (isText)
        expect.soft(response.headers.get('vary')?.toLowerCase(), address).toBe('accept-encoding');
    }
  }
  // To the byte what the build made; Node's fetch would have unpacked it.
  const address = new URL(url);
  for (const encoding of host.encodings) {
    const sent = await rawBody(address, encoding);
    const ending = encoding === 'br' ? 'br' : 'gz';
    expect(sent.equals(fileIn(site, `index.html.${ending}`)), encoding).toBe(true);
  }
}

async function rawBody(address: URL, encoding: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}

async function expectRevalidation(host: Host, { url }: Hosted): Promise<void> {
  for (const encoding of ['identity', ...host.encodings]) {
    const headers = { 'accept-encoding': encoding };
    const tag = (await fetchPlain(url, headers)).headers.get('etag');
    expect(tag, encoding).not.toBeNull();
    const again = await fetchPlain(url, { ...headers, 'if-none-match': tag ?? '' });
    expect(again.status, encoding).toBe(304);
    expect((await fetchPlain(url, { ...headers, 'if-none-match': '"other"' })).status).toBe(200);
  }
}

async function expectMissing({ site, url }: Hosted): Promise<void> {
  const rules = readRules(join(site.www, site.base));
  for (const address of ['nowhere/', 'clauses/99/', 'a/b/c', 'assets/gone-abcdefgh.js']) {
    const response = await fetchPlain(url + address);
    expect.soft(response.status, address).toBe(404);
    expect.soft(await response.text(), address).toBe(fileIn(site, '404.html').toString());
    expect
      .soft(response.headers.get('content-security-policy'), address)
      .toBe(headersAt(rules, '')['Content-Security-Policy']);
  }
}

async function expectMoved({ url, site }: Hosted): Promise<void> {
  const response = await fetchPlain(`${url}clauses/4?q=a%20b`);
  expect([301, 308]).toContain(response.status);
  const target = new URL(response.headers.get('location') ?? '', url);
  expect(target.href).toBe(`${url}clauses/4/?q=a%20b`);
  if (site.base !== '/') expect((await fetchPlain(url.slice(0, -1))).status).toBe(301);
}

interface Visit {
  readonly address: string;
  readonly offline: boolean;
  /** What the host was asked for, which grows. */
  readonly asked: readonly unknown[];
}

/** Opens the page as a reader who then does something, and waits until all it fetches beside itself has come. */
async function visit(page: Page, { address, offline, asked }: Visit): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => window.dispatchEvent(new Event('pointerover')));
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__react')),
  );
  if (offline)
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const isActive = (): boolean => active?.state === 'activated';
      while (!isActive()) await new Promise((done) => setTimeout(done, 20));
    });
  // Some is fetched in quiet moments, seconds after the rest.
  let known = -1;
  while (known !== asked.length) {
    known = asked.length;
    await page.waitForTimeout(3000);
  }
}

for (const host of hosts) {
  for (const site of sites) {
    test.describe(`${host.name}, at ${site.base}`, () => {
      test.skip(host.lacking !== null, host.lacking ?? '');

      test('headers, compressed forms, revalidation, missing pages, folders without their slash', async () => {
        await hosted(host, site, async (here) => {
          await test.step('headers', () => expectHeaders(host, here));
          await test.step('compressed forms', () => expectEncodings(host, here));
          await test.step('revalidation', () => expectRevalidation(host, here));
          await test.step('missing pages', () => expectMissing(here));
          await test.step('folders without their slash', () => expectMoved(here));
        });
      });

      for (const serviceWorkers of ['block', 'allow'] as const) {
        test(`a second visit costs the revalidation of the page, service workers: ${serviceWorkers}`, async ({
          browser,
        }) => {
          await hosted(host, site, async ({ url, asked }) => {
            const context = await browser.newContext({ serviceWorkers });
            const faults: string[] = [];
            context.on('console', (message) => {
              if (
                ['error', 'warning'].includes(message.type()) &&
                !/blocked by Playwright/.test(message.text())
              )
                faults.push(message.text());
            });
            const address = `${url}clauses/4/`;
            const visited = { address, offline: serviceWorkers === 'allow', asked };
            const first = await context.newPage();
            await visit(first, visited);
            await first.close();
            expect(asked.length).toBeGreaterThan(5);
            asked.length = 0;
            const second = await context.newPage();
            await visit(second, visited);
            await expect(second.getByRole('heading', { level: 1 })).toHaveText(/^Clause 4: /);
            // The browser itself asks whether there is a newer service worker.
            const others = asked.filter(({ path }) => path !== `${site.base}sw.js`);
            expect(others).toEqual([{ path: `${site.base}clauses/4/`, status: 304 }]);
            expect(asked.filter(({ status }) => status !== 304)).toEqual([]);
            expect(faults).toEqual([]);
            await context.close();
          });
        });
      }
    });
  }
}

for (const name of unreachable) {
  test(`${name} itself`, () => {
    test.skip(true, `${name} needs an account and a network: only its file was read, as above`);
  });
}
