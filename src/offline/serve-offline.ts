import { answerPage, planFor, type KeptSite } from './answers.ts';
import { cachePrefix, dropOthers, keep } from './kept-files.ts';
import { isMessage, type Comparison, type Message } from './messages.ts';
import type { MessageFromPage, WorkerScope } from './worker-scope.ts';

/** What the build tells the worker of the site it stands in. */
export interface OfflineSite {
  /** A hash of all that is kept. */
  readonly version: string;
  /** Paths below the site's folder. */
  readonly files: readonly string[];
  /** The path, among the files, of a page without content that the client's code fills. */
  readonly shell: string;
}

/** Milliseconds that a page may take to begin to come from the network where another way is kept. */
const patience = 4000;

/**
 * Serves the site without a network. What is kept is one whole version under its own name: the client's code, the corpus,
 * the style, the fonts, and a shell that draws any page from them, some 400 kB compressed. The pages themselves, 600 kB more,
 * are not kept: they come from the network first, so that a reader whose network answers never sees an old page.
 */
export function serveOffline(worker: WorkerScope, site: OfflineSite): void {
  const { scope } = worker.registration;
  const addresses = site.files.map((path) => `${scope}${path}`);
  const kept: KeptSite = { scope, files: new Set(addresses) };
  const name = `${cachePrefix(scope)}${site.version}`;
  const openCache = (): Promise<Cache> => worker.caches.open(name);
  const keepAll = async (): Promise<void> =>
    keep(await openCache(), addresses, (address) => worker.fetch(address, { priority: 'low' }));

  worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
  worker.addEventListener('activate', (event) => event.waitUntil(activate(worker, name)));
  worker.addEventListener('message', (event) => answerMessage(event, worker, kept, keepAll));
  worker.addEventListener('fetch', (event) => {
    const plan = planFor(event.request, kept);
    if (plan === 'page') {
      const shell = `${scope}${site.shell}`;
      event.respondWith(
        answerPage(worker.fetch(event.request), () => match(openCache, shell), waiting()),
      );
    }
    if (plan === 'kept') {
      const { request } = event;
      event.respondWith(
        match(openCache, request.url).then((held) => held ?? worker.fetch(request)),
      );
    }
  });
}

async function activate(worker: WorkerScope, name: string): Promise<void> {
  await dropOthers(worker.caches, cachePrefix(worker.registration.scope), name);
  // Navigation preload would spare the network the wait for the worker's start, and in Firefox a page opened without a
  // network would be the browser's own page of errors, whatever the worker answers (GoogleChrome/workbox#3134).
  await worker.clients.claim();
}

function waiting(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

/** What the cache holds; undefined also where the browser refuses to open it. */
async function match(
  openCache: () => Promise<Cache>,
  address: string,
): Promise<Response | undefined> {
  try {
    const cache = await openCache();
    // Names tell versions apart, and no header does.
    return await cache.match(address, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

function answerMessage(
  event: MessageFromPage,
  worker: WorkerScope,
  kept: KeptSite,
  keepAll: () => Promise<void>,
): void {
  if (!isMessage(event.data)) return;
  event.waitUntil(
    obey(event.data, worker, kept, keepAll).then(
      (answer) => event.ports[0]?.postMessage(answer),
      // What could not be fetched now is asked for again by the next page.
      () => undefined,
    ),
  );
}

async function obey(
  message: Message,
  worker: WorkerScope,
  { files }: KeptSite,
  keepAll: () => Promise<void>,
): Promise<Comparison | null> {
  switch (message.kind) {
    case 'repair':
      await keepAll();
      return null;
    case 'take-over':
      await worker.skipWaiting();
      return null;
    case 'compare': {
      if (!message.files.every((file) => files.has(file))) return 'other';
      const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      // A page of this very version, and no other that an earlier one still serves: nobody needs to be asked.
      if (windows.length === 1) await worker.skipWaiting();
      return 'same';
    }
  }
}
