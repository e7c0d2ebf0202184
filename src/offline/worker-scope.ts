// What the worker uses of the Service Worker API (https://www.w3.org/TR/service-workers/). TypeScript's own library of it
// cannot stand in one program with the library of pages.

interface LastingEvent {
  /** Keeps the worker alive until the promise settles; a failed one fails an installation. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface MessageFromPage extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly { readonly postMessage: (answer: unknown) => void }[];
}

interface Events {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: FetchEvent;
  readonly message: MessageFromPage;
}

export interface WorkerScope {
  readonly registration: {
    /** The address the site stands at, with a slash at its end. */
    readonly scope: string;
  };
  readonly caches: CacheStorage;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly unknown[]>;
  };
  readonly fetch: (address: Request | string, init?: RequestInit) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void;
}
