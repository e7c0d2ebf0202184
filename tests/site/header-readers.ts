import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';

/** What a host would send for a path of it, names in lower case. */
export type HeaderReader = (path: string) => Readonly<Record<string, string>>;

interface Block {
  readonly path: RegExp;
  readonly taken: readonly string[];
  readonly given: readonly (readonly [string, string])[];
}

/**
 * `_headers` by the rules Cloudflare documents (https://developers.cloudflare.com/pages/configuration/headers/): every
 * matching rule counts, values of one name are joined by commas, `!` takes away what earlier rules gave; at most 100 rules
 * and 2,000 signs a line.
 */
export function asCloudflare(text: string): HeaderReader {
  const blocks = text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map(blockOf);
  if (blocks.length > 100) throw new Error('too many rules');
  if (text.split('\n').some((line) => line.length > 2000)) throw new Error('a line is too long');
  return (path) => {
    const headers = new Map<string, string>();
    for (const { taken, given } of blocks.filter((block) => block.path.test(path))) {
      for (const name of taken) headers.delete(name);
      for (const [name, value] of given) {
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return Object.fromEntries(headers);
  };
}

function blockOf(block: string): Block {
  const [path = '', ...lines] = block.split('\n').map((line) => line.trim());
  if (path.split('*').length > 2) throw new Error(`more than one splat: ${path}`);
  return {
    path: new RegExp(`^${path.split('*').map(escapedPattern).join('.*')}$`),
    taken: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2).toLowerCase()),
    given: lines.filter((line) => line.includes(':')).map(pairOf),
  };
}

function pairOf(line: string): readonly [string, string] {
  const [name = '', ...value] = line.split(':');
  if (/\s/.test(name)) throw new Error(`no header's name: ${name}`);
  return [name.toLowerCase(), value.join(':').trim()];
}

function escapedPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** `_headers` by Netlify's own parser; of several rules for a path a later one wins, as in Netlify's own local server. */
export async function asNetlify(text: string): Promise<HeaderReader> {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  try {
    writeFileSync(join(folder, '_headers'), text);
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(folder, '_headers')],
      configHeaders: [],
      minimal: false,
    });
    if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
    return (path) => {
      const matching = headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path));
      return inLowerCase(Object.assign({}, ...matching.map(({ values }) => values)));
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `vercel.json`: a pattern must match the whole path, and the last rule that gives a header holds. */
export function asVercel(text: string): HeaderReader {
  const { headers } = JSON.parse(text) as {
    readonly headers: readonly {
      readonly source: string;
      readonly headers: readonly { readonly key: string; readonly value: string }[];
    }[];
  };
  return (path) =>
    inLowerCase(
      Object.fromEntries(
        headers
          .filter(({ source }) => new RegExp(`^${source}$`).test(path))
          .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
      ),
    );
}

export function inLowerCase(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
