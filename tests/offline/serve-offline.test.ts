import { describe, expect, test } from 'vitest';
import { serveOffline } from '../../src/offline/serve-offline.ts';
import { FakeCaches, FakeWorker } from './fake-worker.ts';

const here = 'https://host.example/sub/';
const files = ['assets/index-1.js', 'assets/corpus-1.json', 'assets/shell-1.html'];
const one = { version: 'one', files, shell: 'assets/shell-1.html' };
const two = {
  version: 'two',
  files: files.map((file) => file.replace('1', '2')),
  shell: 'assets/shell-2.html',
};

function workerOf(site: typeof one, caches = new FakeCaches()): FakeWorker {
  const worker = new FakeWorker(caches);
  serveOffline(worker.scope, site);
  return worker;
}

async function installed(site = one, caches = new FakeCaches()): Promise<FakeWorker> {
  const worker = workerOf(site, caches);
  await worker.install();
  await worker.activate();
  worker.fetched.length = 0;
  return worker;
}

const offline = (): Error => new TypeError('offline');

function heldBy({ caches }: FakeWorker): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...caches.named].map(([name, { held }]) => [
      name,
      [...held.keys()].map((address) => address.slice(here.length)),
    ]),
  );
}

describe('installing', () => {
  test('keeps every file of the version under its name', async () => {
    expect(heldBy(await installed())).toEqual({ 'explorer /sub/ one': files });
  });

  test('fails as a whole where one file does not come, and goes on from there the next time', async () => {
    const worker = workerOf(one);
    worker.network = (address) =>
      address.endsWith('.json') ? new Response('', { status: 404 }) : new Response('x');
    await expect(worker.install()).rejects.toThrow('corpus-1.json answers 404');
    worker.network = () => new Response('x');
    worker.fetched.length = 0;
    await worker.install();
    expect(worker.fetched).toEqual([`${here}assets/corpus-1.json`]);
  });

  test('fails where there is no room or no leave, so that the browser goes on without us', async () => {
    const worker = workerOf(one);
    (await worker.caches.open('explorer /sub/ one')).room = 1;
    await expect(worker.install()).rejects.toThrow('no room');
    const blocked = workerOf(one);
    blocked.caches.blocked = true;
    await expect(blocked.install()).rejects.toThrow('blocked');
  });

  test('asks for a few files at a time', async () => {
    const many = Array.from({ length: 20 }, (_, place) => `assets/part-${place}.js`);
    const worker = workerOf({ ...one, files: many });
    let open = 0;
    let most = 0;
    const plain = worker.scope.fetch;
    const counting = {
      ...worker.scope,
      fetch: async (address: string | Request) => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 1));
        open -= 1;
        return plain(address);
      },
    };
    serveOffline(counting, { ...one, files: many });
    await worker.install();
    expect(worker.fetched).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(4);
  });
});

describe('a new version', () => {
  test('stands beside the old one until it takes over, and then alone', async () => {
    const { caches } = await installed(one);
    await caches.open('explorer / other site');
    await caches.open('something else');
    const next = workerOf(two, caches);
    await next.install();
    expect(Object.keys(heldBy(next))).toContain('explorer /sub/ one');
    await next.activate();
    expect(await caches.keys()).toEqual([
      'explorer / other site',
      'something else',
      'explorer /sub/ two',
    ]);
    expect(next.done).toEqual(['claim']);
  });

  test('does not mix with the old one: what the old one lacks comes from the network and is not kept', async () => {
    const worker = await installed(one);
    expect(await worker.ask(`${here}assets/index-2.js`)).toBeNull();
    const page = await worker.ask(`${here}clauses/4/`, { mode: 'navigate' });
    expect(await page?.text()).toBe(`from the network: ${here}clauses/4/`);
    expect(heldBy(worker)).toEqual({ 'explorer /sub/ one': files });
  });

  test('takes over when it is told to', async () => {
    const worker = workerOf(two);
    await worker.tell({ kind: 'take-over' });
    expect(worker.done).toEqual(['skip waiting']);
  });

  const own = [`${here}assets/index-2.js`, `${here}assets/corpus-2.json`];

  test('knows a page of its own, and takes over unasked where that is the only one', async () => {
    const worker = workerOf(two);
    expect(await worker.tell({ kind: 'compare', files: own })).toBe('same');
    expect(worker.done).toEqual(['skip waiting']);
  });

  test('waits where other pages are open, which may be older', async () => {
    const worker = workerOf(two);
    worker.windows = 2;
    expect(await worker.tell({ kind: 'compare', files: own })).toBe('same');
    expect(worker.done).toEqual([]);
  });

  test('knows a page of another version', async () => {
    const worker = workerOf(two);
    const files2 = [`${here}assets/index-1.js`, `${here}assets/corpus-2.json`];
    expect(await worker.tell({ kind: 'compare', files: files2 })).toBe('other');
    expect(worker.done).toEqual([]);
  });

  test.each([null, 'take-over', {}, { kind: 'compare' }, { kind: 'delete' }])(
    'takes no notice of a message like %j',
    async (message) => {
      const worker = workerOf(two);
      expect(await worker.tell(message)).toBeUndefined();
      expect(worker.done).toEqual([]);
    },
  );
});

describe('without a network', () => {
  test('every page is the shell, and its files come from what is kept', async () => {
    const worker = await installed();
    worker.network = offline;
    for (const path of ['', 'clauses/4/?q=eel', 'nowhere/']) {
      const page = await worker.ask(`${here}${path}`, { mode: 'navigate' });
      expect(await page?.text()).toBe(`from the network: ${here}assets/shell-1.html`);
    }
    const script = await worker.ask(`${here}assets/index-1.js`);
    expect(await script?.text()).toBe(`from the network: ${here}assets/index-1.js`);
  });

  test('a file to take away fails plainly', async () => {
    const worker = await installed();
    expect(await worker.ask(`${here}data/claims.json`, { mode: 'navigate' })).toBeNull();
  });
});

describe('with a network', () => {
  test('kept files are not asked for again', async () => {
    const worker = await installed();
    await worker.ask(`${here}assets/index-1.js`);
    expect(worker.fetched).toEqual([]);
  });

  test('what the browser has thrown away comes from the network, and is kept again on request', async () => {
    const worker = await installed();
    worker.caches.named.clear();
    const script = await worker.ask(`${here}assets/index-1.js`);
    expect(await script?.text()).toContain('from the network');
    await worker.tell({ kind: 'repair' });
    expect(heldBy(worker)).toEqual({ 'explorer /sub/ one': files });
  });

  test('where the browser blocks its storage afterwards, everything comes from the network', async () => {
    const worker = await installed();
    worker.caches.blocked = true;
    const script = await worker.ask(`${here}assets/index-1.js`);
    expect(await script?.text()).toContain('from the network');
    const page = await worker.ask(here, { mode: 'navigate' });
    expect(await page?.text()).toContain('from the network');
    await expect(worker.tell({ kind: 'repair' })).resolves.toBeUndefined();
  });
});
