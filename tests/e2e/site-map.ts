export interface ServedPage {
  /** Path below the site's folder, such as `clauses/4/`. */
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** Addresses of this site that the page names, with their fragments. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

/** Follows every link of the site, from its first page on, as a robot without scripts does. */
export async function crawl(site: string): Promise<Map<string, ServedPage>> {
  const pages = new Map<string, ServedPage>();
  let open = [site];
  while (open.length > 0) {
    const fetched = await Promise.all(open.map((address) => fetchPage(address, site)));
    for (const [place, page] of fetched.entries()) pages.set(open[place] ?? '', page);
    const next = new Set(fetched.flatMap(({ links }) => links.map(fileOf)));
    open = [...next].filter((address) => !pages.has(address));
  }
  return pages;
}

async function fetchPage(address: string, site: string): Promise<ServedPage> {
  // Not compressed: the server would take longer than the way is saved.
  const headers = { 'accept-encoding': 'identity' };
  const response = await fetch(address, { headers, redirect: 'manual' });
  // The page for unknown addresses is none of the site's.
  const isPage =
    response.ok && response.headers.get('content-type')?.startsWith('text/html') === true;
  const body = await response.text();
  const html = isPage ? body : '';
  const { origin } = new URL(site);
  return {
    path: address.slice(site.length),
    status: response.status,
    html,
    links: valuesOf(html, 'href|src|action')
      .map((value) => new URL(value, address).href)
      .filter((link) => link.startsWith(origin)),
    ids: valuesOf(html, 'id'),
  };
}

/** The values of attributes by name. React and Vite write every attribute in double quotes. */
function valuesOf(html: string, names: string): string[] {
  return [...html.matchAll(new RegExp(` (?:${names})="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decoded(value),
  );
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** A query changes nothing in what a static host answers. */
function fileOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}

/** Links that lead nowhere: to no page or file, or to a fragment that the page does not have. */
export function brokenLinks(pages: ReadonlyMap<string, ServedPage>): string[] {
  return [...pages.values()].flatMap(({ path, links }) =>
    [...new Set(links)].flatMap((link) => {
      const target = pages.get(fileOf(link));
      const fragment = decodeURIComponent(new URL(link).hash.slice(1));
      if (target?.status !== 200) return [`${path}: ${link} answers ${target?.status}`];
      return fragment === '' || target.ids.includes(fragment)
        ? []
        : [`${path}: ${link} has no such id`];
    }),
  );
}

/** What a pattern's first group finds in HTML, as a reader would see it. */
export function textsOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, text = '']) => decoded(text));
}
