/** The site as the worker knows it: whole addresses. */
export interface KeptSite {
  /** Where the site stands, with a slash at its end. */
  readonly scope: string;
  readonly files: ReadonlySet<string>;
}

export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** How a request is answered: as a page, from what is kept, or by the network alone. */
export type Plan = 'page' | 'kept' | 'network';

export function planFor({ method, mode, url }: Asked, { scope, files }: KeptSite): Plan {
  if (method !== 'GET' || !url.startsWith(scope)) return 'network';
  if (mode === 'navigate') return isPage(url, scope) ? 'page' : 'network';
  return files.has(url) ? 'kept' : 'network';
}

/**
 * Pages have no ending; what has one is a file to take away, of which a page could only say wrongly that it is not there.
 * Cards stand in frames of other sites: a whole page in the place of one would say so, too.
 */
function isPage(url: string, scope: string): boolean {
  const path = url.slice(scope.length).replace(/[?#].*$/s, '');
  if (path.startsWith('embed/')) return false;
  return !/\.[a-z\d]+$/i.test(path) || path.endsWith('.html');
}

/**
 * The page from the network; where that fails, does not answer in time or says that it fails, the kept shell, which draws
 * the page of any address from the kept corpus. Page and shell are each of one version with all they load.
 *
 * @param patience settles when the network has had its time
 */
export async function answerPage(
  fromNetwork: Promise<Response>,
  keptShell: () => Promise<Response | undefined>,
  patience: Promise<unknown>,
): Promise<Response> {
  const sound = fromNetwork.then(
    (response) => (response.status < 500 ? response : null),
    () => null,
  );
  const inTime = await Promise.race([sound, patience.then(() => null)]);
  if (inTime !== null) return inTime;
  const shell = await keptShell();
  return shell === undefined ? fromNetwork : asPage(shell);
}

/** Made anew: some hosts redirect addresses that end in `.html`, and a page may not be answered by a redirected response. */
function asPage(shell: Response): Response {
  return new Response(shell.body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
