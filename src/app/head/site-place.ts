/** The name of this program, on every page and wherever the site tells others what it is. */
export const siteName = 'Treaty Clause Explorer';

/** Where the site stands: its path with a slash at both ends, and its host where the build knows it. */
export interface SitePlace {
  readonly base: string;
  /** Scheme and host without a slash at the end, such as `https://example.org`. */
  readonly origin: string | null;
}

/** The whole address of a path below the base, such as `/clauses/4/`; null where the build does not know its host. */
export function wholeAddress({ base, origin }: SitePlace, path: string): string | null {
  return origin === null ? null : `${origin}${base.slice(0, -1)}${path}`;
}

/** The whole address where it is known, and else the address on whatever host serves the page. */
export function addressOf(site: SitePlace, path: string): string {
  return wholeAddress(site, path) ?? `${site.base.slice(0, -1)}${path}`;
}
