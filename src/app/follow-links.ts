import { preloadView } from './deferred-pages.ts';
import { readAddress } from '../store/address.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';

/**
 * Opens the site's own links without loading a page. Anything the browser does better is left to it: other sites, new
 * tabs, downloads, fragments of the page that is open, addresses of files. Returns a function that ends it.
 */
export function followLinks(store: ExplorerStore, document: Document): () => void {
  let latest: HTMLAnchorElement | null = null;
  const onClick = (event: MouseEvent): void => {
    const link = isPlain(event) ? linkAround(event.target) : null;
    if (link === null || !staysHere(link)) return;
    const explorer = store.getState();
    const { corpus, base, visit } = explorer;
    if (!link.pathname.startsWith(base)) return;
    const view = readAddress(link, corpus, base);
    if (view.page.kind === 'missing') return;
    event.preventDefault();
    latest = link;
    link.setAttribute('aria-busy', 'true');
    const { href } = link;
    const ifLast = (act: () => void) => (): void => {
      if (latest === link) act();
    };
    // The page's code first, so that the page that is open stays until the next can be drawn. Where the code does not
    // come, the browser loads the page, if it can: its own page about a lost connection would take this one away. Of two
    // links followed at once, the last counts.
    void preloadView(view, explorer)
      .then(
        ifLast(() => visit(view)),
        ifLast(() => loadWhole(href, ifLast)),
      )
      .finally(() => link.removeAttribute('aria-busy'));
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function isPlain(event: MouseEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

function linkAround(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a') : null;
}

/** A link to this site that opens in this window, and is more than a fragment of the page that is open. */
function staysHere(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download'))
    return false;
  return link.hash === '' || link.pathname !== location.pathname || link.search !== location.search;
}

/** Why nothing comes is said by the notice that every part that fails to come brings about. */
function loadWhole(href: string, ifLast: (act: () => void) => () => void): void {
  void fetch(href, { method: 'HEAD' }).then(
    ifLast(() => location.assign(href)),
    () => {},
  );
}
