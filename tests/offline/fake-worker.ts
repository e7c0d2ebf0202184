import type { FetchEvent, MessageFromPage, WorkerScope } from '../../src/offline/worker-scope.ts';

// The worker's surroundings, as far as it uses them: caches in memory, and a network that a test answers for.

type Answer = Response | Error;

class FakeCache {
  readonly held = new Map<string, Response>();
  /** How many more files there is room for. */
  room = Number.POSITIVE_INFINITY;

  async keys(): Promise<readonly { readonly url: string }[]> {
    return [...this.held.keys()].map((url) => ({ url }));
  }

  async match(address: string): Promise<Response | undefined> {
    return this.held.get(address)?.clone();
  }

  async put(address: string, response: Response): Promise<void> {
    if (this.held.size >= this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.held.set(address, response);
  }
}

export class FakeCaches {
  readonly named = new Map<string, FakeCache>();
  blocked = false;

  async open(name: string): Promise<FakeCache> {
    if (this.blocked) throw new DOMException('blocked', 'SecurityError');
    const cache = this.named.get(name) ?? new FakeCache();
    this.named.set(name, cache);
    return cache;
  }

  async keys(): Promise<readonly string[]> {
    return [...this.named.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.named.delete(name);
  }
}

type Listeners = Partial<Record<string, (event: never) => void>>;

export class FakeWorker {
  readonly caches: FakeCaches;
  readonly fetched: string[] = [];
  readonly done: string[] = [];
  windows = 1;
  network: (address: string) => Answer = (address) => new Response(`from the network: ${address}`);
  readonly scope: WorkerScope;
  readonly #listeners: Listeners = {};

  constructor(caches = new FakeCaches(), scope = 'https://host.example/sub/') {
    this.caches = caches;
    const note = (what: string) => async (): Promise<void> => void this.done.push(what);
    this.scope = {
      registration: { scope },
      caches: caches as unknown as CacheStorage,
      clients: {
        claim: note('claim'),
        matchAll: async () => Array.from({ length: this.windows }),
      },
      fetch: async (asked) => this.#fetch(typeof asked === 'string' ? asked : asked.url),
      skipWaiting: note('skip waiting'),
      addEventListener: (name, listener) => void (this.#listeners[name] = listener),
    };
  }

  #fetch(address: string): Response {
    this.fetched.push(address);
    const answer = this.network(address);
    if (answer instanceof Error) throw answer;
    return answer;
  }

  async #dispatch(name: string, event: object): Promise<void> {
    const lasting: Promise<unknown>[] = [];
    const waitUntil = (work: Promise<unknown>): void => void lasting.push(work);
    this.#listeners[name]?.({ ...event, waitUntil } as never);
    await Promise.all(lasting);
  }

  install(): Promise<void> {
    return this.#dispatch('install', {});
  }

  activate(): Promise<void> {
    return this.#dispatch('activate', {});
  }

  /** What the page that sends a message is answered; undefined for nothing. */
  async tell(data: unknown): Promise<unknown> {
    let answer: unknown;
    const ports = [{ postMessage: (said: unknown) => void (answer = said) }];
    await this.#dispatch('message', { data, ports } satisfies Partial<MessageFromPage>);
    return answer;
  }

  /** The worker's answer to a request; null where it leaves the request to the browser. */
  async ask(
    url: string,
    { mode = 'cors', method = 'GET' }: Partial<Asked> = {},
  ): Promise<Response | null> {
    let answer: Promise<Response> | null = null;
    const event: Partial<FetchEvent> = {
      request: { url, mode, method } as Request,
      respondWith: (response) => void (answer = response),
    };
    await this.#dispatch('fetch', event).catch(() => undefined);
    return answer;
  }
}

interface Asked {
  readonly mode: string;
  readonly method: string;
}
