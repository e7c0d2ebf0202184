/** A file that stands beside the pages, with its path below the site's folder, such as `data/clauses/4.json`. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

export function jsonFile(path: string, value: unknown): SiteFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
