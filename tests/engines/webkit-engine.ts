import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Engine, Key } from './engine.ts';
import { newSession, type Session } from './webdriver-session.ts';

/** The name under which WebDriver hands an element over. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys as WebDriver writes them (17.4.2). */
const keyCodes: Readonly<Record<Exclude<Key, 'Control+k'>, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Space: ' ',
};

interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** WebKitGTK's small browser under its WebDriver, on a display of its own that nobody sees. */
export async function startWebKit({ driver, browser, display }: Programs): Promise<Engine> {
  const started: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of started.toReversed()) child.kill();
  };
  try {
    const [screen, number] = await startDisplay(display);
    started.push(screen);
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${number}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const session = await newSession(address, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    return engineOf(session, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function engineOf({ capabilities, send }: Session, stop: () => void): Engine {
  const run = (body: string): Promise<unknown> =>
    send('POST', '/execute/async', {
      script: `const done = arguments[0]; (async () => { ${body} })().then(done, (error) => done({ failed: String(error) }));`,
      args: [],
    }).then(orThrow);
  return {
    name: `WebKitGTK ${capabilities.browserVersion ?? ''}`.trim(),
    goTo: (url) => send('POST', '/url', { url }).then(nothing),
    back: () => send('POST', '/back').then(nothing),
    forward: () => send('POST', '/forward').then(nothing),
    reload: () => send('POST', '/refresh').then(nothing),
    click: async (selector) => {
      const found = await send('POST', '/element', { using: 'css selector', value: selector });
      await send('POST', `/element/${(found as Record<string, string>)[elementKey] ?? ''}/click`);
    },
    type: (text) => keys(send, [...text]),
    press: (key) => (key === 'Control+k' ? chord(send) : keys(send, [keyCodes[key]])),
    run,
    resize: (width, height) => resize(run, send, width, height),
    screenshot: async () => Buffer.from(String(await send('GET', '/screenshot')), 'base64'),
    close: async () => {
      await send('DELETE', '').catch(nothing);
      stop();
    },
  };
}

/** The window has a frame, so that what is asked for is the page's size and not the window's. */
async function resize(
  run: Engine['run'],
  send: Session['send'],
  width: number,
  height: number,
): Promise<void> {
  await send('POST', '/window/rect', { width, height });
  const [wide, high] = (await run('return [innerWidth, innerHeight]')) as [number, number];
  await send('POST', '/window/rect', { width: 2 * width - wide, height: 2 * height - high });
}

function keys(send: Session['send'], typed: readonly string[]): Promise<void> {
  const actions = typed.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return act(send, actions);
}

function chord(send: Session['send']): Promise<void> {
  const control = '\uE009';
  return act(send, [
    { type: 'keyDown', value: control },
    { type: 'keyDown', value: 'k' },
    { type: 'keyUp', value: 'k' },
    { type: 'keyUp', value: control },
  ]);
}

async function act(send: Session['send'], actions: readonly object[]): Promise<void> {
  await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

function orThrow(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'failed' in value)
    throw new Error(String(value.failed));
  return value;
}

/** The display picks a free number itself, and says it on the descriptor it is given. */
function startDisplay(program: string): Promise<[ChildProcess, string]> {
  const child = spawn(
    program,
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with code ${code}`)));
    child.stdout?.once('data', (data) => resolve([child, String(data).trim()]));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`Nothing answers at ${address}`);
}

function nothing(): void {}
