// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { registerOffline } from '../../src/offline/register.ts';

// The browser's side of service workers, as far as a page sees it.

class FakeServiceWorker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  answer: 'same' | 'other' | null = 'other';

  postMessage(message: unknown, ports: readonly MessagePort[]): void {
    this.told.push(message);
    if (this.answer !== null) ports[0]?.postMessage(this.answer);
  }

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeServiceWorker | null = null;
  waiting: FakeServiceWorker | null = null;
  installing: FakeServiceWorker | null = null;

  find(worker: FakeServiceWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class FakeContainer extends EventTarget {
  readonly registration = new FakeRegistration();
  readonly registered: string[] = [];
  refusal: Error | null = null;

  async register(address: string): Promise<FakeRegistration> {
    this.registered.push(address);
    if (this.refusal !== null) throw this.refusal;
    return this.registration;
  }
}

type Browser = NonNullable<Parameters<typeof registerOffline>[1]>;

let workers: FakeContainer;
let reload: Mock<() => void>;
let onUpdate: Mock<(show: () => void) => void>;

beforeEach(() => {
  workers = new FakeContainer();
  reload = vi.fn<() => void>();
  onUpdate = vi.fn<(show: () => void) => void>();
  document.head.innerHTML =
    '<link id="corpus" href="/sub/assets/corpus-1.json"><script src="/sub/assets/index-1.js"></script>';
});

interface Settings {
  readonly protocol?: string;
  readonly connection?: { readonly saveData?: boolean };
}

function register({ protocol = 'https:', connection = {} }: Settings = {}): Promise<void> {
  const navigator = { serviceWorker: workers, connection };
  const browser = { navigator, location: { protocol, reload }, document };
  return registerOffline({ base: '/sub/', onUpdate }, browser as unknown as Browser);
}

describe('registering', () => {
  test('names the worker below the base', async () => {
    await register();
    expect(workers.registered).toEqual(['/sub/sw.js']);
  });

  test.each([
    ['from a file', { protocol: 'file:' }],
    ['for a reader who saves data', { connection: { saveData: true } }],
  ])('is left out %s', async (_, settings) => {
    await register(settings);
    expect(workers.registered).toEqual([]);
  });

  test('is left out where the browser has no workers, as on plain http', async () => {
    const browser = { navigator: {}, location: { protocol: 'http:', reload }, document };
    await expect(
      registerOffline({ base: '/', onUpdate }, browser as unknown as Browser),
    ).resolves.toBeUndefined();
  });

  test('may be refused, and nothing follows', async () => {
    workers.refusal = new DOMException('blocked', 'SecurityError');
    await expect(register()).resolves.toBeUndefined();
    expect(onUpdate).not.toHaveBeenCalled();
  });

  test('asks the worker that runs to keep again what was thrown away', async () => {
    const active = new FakeServiceWorker();
    workers.registration.active = active;
    await register();
    expect(active.told).toEqual([{ kind: 'repair' }]);
  });
});

describe('a new version', () => {
  test('that waits already is announced', async () => {
    workers.registration.active = new FakeServiceWorker();
    workers.registration.waiting = new FakeServiceWorker();
    await register();
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce());
  });

  test('that was found before the page listened is announced when it is ready', async () => {
    workers.registration.active = new FakeServiceWorker();
    const coming = new FakeServiceWorker();
    workers.registration.installing = coming;
    await register();
    expect(onUpdate).not.toHaveBeenCalled();
    coming.become('installed');
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce());
  });

  test('is announced when it is ready, not when it is found', async () => {
    workers.registration.active = new FakeServiceWorker();
    await register();
    const coming = new FakeServiceWorker();
    workers.registration.find(coming);
    await new Promise((done) => setTimeout(done, 20));
    expect(onUpdate).not.toHaveBeenCalled();
    coming.become('installed');
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce());
  });

  test('is told which files the page has', async () => {
    const waiting = new FakeServiceWorker();
    workers.registration.waiting = waiting;
    await register();
    expect(waiting.told).toEqual([
      {
        kind: 'compare',
        files: [
          'http://localhost:3000/sub/assets/index-1.js',
          'http://localhost:3000/sub/assets/corpus-1.json',
        ],
      },
    ]);
  });

  test('is not announced on a page that is of it already', async () => {
    const waiting = new FakeServiceWorker();
    waiting.answer = 'same';
    workers.registration.waiting = waiting;
    await register();
    await new Promise((done) => setTimeout(done, 20));
    expect(onUpdate).not.toHaveBeenCalled();
  });

  test('that is the first is none', async () => {
    await register();
    const first = new FakeServiceWorker();
    workers.registration.find(first);
    first.become('installed');
    await new Promise((done) => setTimeout(done, 20));
    expect(onUpdate).not.toHaveBeenCalled();
  });

  test('is shown when the reader asks: it takes over, and then the page is loaded anew, once', async () => {
    const waiting = new FakeServiceWorker();
    workers.registration.waiting = waiting;
    await register();
    await vi.waitFor(() => expect(onUpdate).toHaveBeenCalledOnce());
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    const [show] = onUpdate.mock.calls[0]!;
    show();
    expect(waiting.told.at(-1)).toEqual({ kind: 'take-over' });
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });
});
