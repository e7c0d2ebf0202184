import '../styles/all.css';
import { whenIdle, whenQuiet } from '../ui/shared/when-quiet.ts';
import { fetchCorpus } from './fetched-corpus.ts';
import { nextTask } from './next-task.ts';
import { whenWanted } from './when-wanted.ts';

const base = import.meta.env.BASE_URL;

async function begin(page: HTMLElement): Promise<void> {
  fetchParts();
  const [{ start }, corpus] = await Promise.all([import('./start.tsx'), fetchCorpus()]);
  await nextTask();
  await start(page, corpus);
}

/** The page names the files its start needs, so that they come side by side and not one after the other. */
function fetchParts(): void {
  const own = document.querySelector<HTMLElement>('script[data-parts]');
  for (const href of own?.dataset['parts']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
}

async function keepForOffline(): Promise<void> {
  const { startOffline } = await import('../offline/start-offline.ts');
  startOffline(base);
}

/**
 * Whether the reader waits for the program: the box of Explore answers at once, and so must whatever an address asks; a
 * basket is known to it alone.
 */
function isWantedAtOnce(page: HTMLElement): boolean {
  const { pathname, search } = location;
  const waitsHere = pathname === base || pathname === `${base}basket/`;
  return page.childElementCount === 0 || waitsHere || search !== '';
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
if (isWantedAtOnce(root)) await begin(root);
else whenWanted(() => void begin(root));
// Only what was built: while developing, what is kept would hide what was changed.
if (import.meta.env.PROD) void whenQuiet().then(() => whenIdle(() => void keepForOffline()));
