import { scriptAddress } from '../store/script-address.ts';
import type { Comparison, Message } from './messages.ts';

interface Options {
  /** The path the site stands under, with a slash at both ends. */
  readonly base: string;
  /** Called where another version is ready; what it is given shows that version. */
  readonly onUpdate: (show: () => void) => void;
}

/** The window, or as much of it as is needed here. */
interface Browser {
  readonly navigator: Pick<Navigator, 'serviceWorker'> & {
    readonly connection?: { readonly saveData?: boolean };
  };
  readonly location: Pick<Location, 'protocol' | 'reload'>;
  readonly document: Pick<Document, 'querySelectorAll'>;
}

/**
 * Lets the site work without a network from now on, where the browser can and the reader does not save data. A browser
 * that refuses (storage blocked or full, a private window) is left in peace: the site works as before.
 */
export async function registerOffline(options: Options, browser: Browser = window): Promise<void> {
  const { navigator, location } = browser;
  // Undefined on pages that came over plain http, whatever the types say.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (workers === undefined || !location.protocol.startsWith('http')) return;
  if (navigator.connection?.saveData === true) return;
  try {
    const registration = await workers.register(scriptAddress(`${options.base}sw.js`));
    send(registration.active, { kind: 'repair' });
    watch(registration, (ready) => void announce(ready, workers, options, browser));
  } catch {
    // Nothing to do for the reader, who reads on.
  }
}

function send(worker: ServiceWorker | null, message: Message): void {
  // A worker is no window: what stands second is what goes along, here nothing.
  worker?.postMessage(message, []);
}

/** Calls back for every version that is ready while another one runs. */
function watch(
  registration: ServiceWorkerRegistration,
  onReady: (worker: ServiceWorker) => void,
): void {
  if (registration.waiting !== null) onReady(registration.waiting);
  const follow = (): void => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && registration.active !== null) onReady(coming);
    });
  };
  // One may have been found before anybody listened.
  follow();
  registration.addEventListener('updatefound', follow);
}

/** A page that came from the network is of the new version already: then there is nothing to announce. */
async function announce(
  ready: ServiceWorker,
  workers: ServiceWorkerContainer,
  { onUpdate }: Options,
  { document, location }: Browser,
): Promise<void> {
  const answer = await compare(ready, filesOf(document));
  if (answer === 'same') return;
  onUpdate(() => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true });
    send(ready, { kind: 'take-over' });
  });
}

function compare(worker: ServiceWorker, files: readonly string[]): Promise<Comparison> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      resolve(data === 'same' ? 'same' : 'other');
    });
    port1.start();
    const question: Message = { kind: 'compare', files };
    worker.postMessage(question, [port2]);
  });
}

/** What tells the page's version: the names of its script and its corpus change with whatever they hold. */
function filesOf(document: Pick<Document, 'querySelectorAll'>): readonly string[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]');
  const corpus = document.querySelectorAll<HTMLLinkElement>('link#corpus');
  return [...[...scripts].map(({ src }) => src), ...[...corpus].map(({ href }) => href)];
}
