import type { Engine, Key } from './engine.ts';

/** What is used of puppeteer-core, whose own types come only with this folder's packages. */
interface Page {
  goto: (address: string) => Promise<unknown>;
  click: (selector: string) => Promise<void>;
  evaluate: (script: string) => Promise<unknown>;
  setViewport: (size: { width: number; height: number }) => Promise<void>;
  screenshot: () => Promise<Uint8Array>;
  keyboard: {
    type: (text: string) => Promise<void>;
    press: (key: string) => Promise<void>;
    down: (key: string) => Promise<void>;
    up: (key: string) => Promise<void>;
  };
}

interface Browser {
  version: () => Promise<string>;
  newPage: () => Promise<Page>;
  close: () => Promise<void>;
}

export interface Puppeteer {
  launch: (options: Readonly<Record<string, unknown>>) => Promise<Browser>;
}

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function startPuppeteer(
  puppeteer: Puppeteer,
  kind: 'chrome' | 'firefox',
  program: string,
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath: program,
    headless: true,
    // As Playwright starts it too: the tests may run as root, where Chromium's own sandbox does not.
    args: kind === 'chrome' ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  return {
    name: (await browser.version())
      .replace('/', ' ')
      .replace(/^./, (letter) => letter.toUpperCase()),
    goTo: (address) => page.goto(address).then(nothing),
    // Not by Puppeteer, which waits for a page to load, and a page from the back-forward cache does not.
    back: () => page.evaluate('history.back()').then(nothing),
    forward: () => page.evaluate('history.forward()').then(nothing),
    reload: () => reload(page),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => press(page, key),
    run: (body) => page.evaluate(`(async () => { ${body} })()`),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

/** By the page itself: Firefox’s own command fails where a service worker answers in the place of a host that does not. */
async function reload(page: Page): Promise<void> {
  await page.evaluate('window.isOld = true; setTimeout(() => location.reload())');
  const isOld = (): Promise<unknown> => page.evaluate('window.isOld === true').catch(() => true);
  for (let tries = 0; tries < 150 && (await isOld()) === true; tries += 1)
    await new Promise((done) => setTimeout(done, 100));
}

async function press({ keyboard }: Page, key: Key): Promise<void> {
  if (key !== 'Control+k') return keyboard.press(key);
  await keyboard.down('Control');
  await keyboard.press('k');
  return keyboard.up('Control');
}

function nothing(): void {}
