import { describe, expect, test } from 'vitest';
import { headersAt } from '../../scripts/serve/rules.mjs';
import { headerRules } from '../../scripts/vite/hosting/header-rules.ts';
import { hostingFiles } from '../../scripts/vite/hosting/hosting-files.ts';
import { sitePolicy } from '../../scripts/vite/hosting/page-policy.ts';
import { allPages, pathOf } from '../../src/store/page.ts';
import { realCorpus } from '../fixtures/corpora.ts';
import { asCloudflare, asNetlify, asVercel, inLowerCase } from './header-readers.ts';

const policy = sitePolicy('<style>@layer reset;</style><script>const theme = "dark";</script>');
const rules = headerRules(policy);

/** An address of each kind a host answers, below the base. */
const addresses = [
  '',
  'clauses/4/',
  'nowhere/',
  '404.html',
  'sw.js',
  'embedded/',
  'embed',
  'assets/index-abcdefgh.js',
  'fonts/latin-0123abcd.woff2',
  'embed/clauses/4/',
  'embed.js',
  'embed.json',
  'data/claims.json',
  'preview.png',
  'previews/clauses/4.png',
];

function textOf(path: string, base: string): string {
  const found = hostingFiles(policy, base).find((file) => file.path === path);
  if (found === undefined) throw new Error(`no file ${path}`);
  return found.text;
}

/** Both hosts ask again for each file by themselves: their file need not say so. */
function withoutAskingAgain(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== 'no-cache'));
}

test('no place has two rules: nginx would refuse to start', () => {
  const places = rules.map((rule) => JSON.stringify({ ...rule, headers: null }));
  expect(places).toEqual([...new Set(places)]);
});

describe.each(['/', '/sub/folder.d/'])('below %s', (base) => {
  test.each(addresses)('every kind of host is told the same of “%s”', async (path) => {
    const wanted = inLowerCase(headersAt(rules, path));
    const headerFile = textOf('_headers', base);
    expect(asVercel(textOf('vercel.json', base))(base + path)).toEqual(wanted);
    expect(asCloudflare(headerFile)(base + path)).toEqual(withoutAskingAgain(wanted));
    if (/^embed[^/]/.test(path) || path === 'embed') return;
    expect((await asNetlify(headerFile))(base + path)).toEqual(withoutAskingAgain(wanted));
  });

  test('on Netlify a folder’s rule also holds for what only begins with its name, which no page does', async () => {
    const read = await asNetlify(textOf('_headers', base));
    expect(read(`${base}embedded/`)['content-security-policy']).toMatch(/frame-ancestors \*$/);
    const pages = allPages(realCorpus()).map(pathOf);
    expect(
      pages.filter((path) => /^\/(?:assets|fonts|embed|data|previews)[^/]/.test(path)),
    ).toEqual([]);
  });

  test('nothing is said of what stands beside the site', async () => {
    if (base === '/') return;
    expect(asVercel(textOf('vercel.json', base))('/other/')).toEqual({});
    expect(asCloudflare(textOf('_headers', base))('/other/')).toEqual({});
    expect((await asNetlify(textOf('_headers', base)))('/other/')).toEqual({});
  });

  test('the files for Apache and nginx hold every header of every rule', () => {
    for (const path of ['.htaccess', 'hosting/nginx.conf']) {
      const text = textOf(path, base);
      for (const { headers } of rules)
        for (const [name, value] of Object.entries(headers))
          expect(text).toContain(`${name} "${value}"`);
    }
  });
});

describe('the rules', () => {
  const policyAt = (path: string): string =>
    headersAt(rules, path)['Content-Security-Policy'] ?? 'none';

  test('let nothing but the embed be framed', () => {
    const framed = addresses.filter((path) => policyAt(path).endsWith('frame-ancestors *'));
    expect(framed).toEqual(['embed/clauses/4/']);
    for (const path of addresses.filter((one) => !framed.includes(one)))
      expect(policyAt(path)).toBe(`${policy}; frame-ancestors 'none'`);
  });

  test('let nothing unsafe, no other host and no report alone stand in the policy', () => {
    expect(policy).not.toMatch(/unsafe|http|\*|data:|blob:|strict-dynamic/);
    for (const { headers } of rules)
      expect(Object.keys(headers).join()).not.toMatch(/report-only/i);
  });

  test('keep for ever only what has its hash in its name', () => {
    const kept = addresses.filter((path) =>
      headersAt(rules, path)['Cache-Control']?.includes('immutable'),
    );
    expect(kept).toEqual(['assets/index-abcdefgh.js', 'fonts/latin-0123abcd.woff2']);
  });

  test('let other sites use the data, the embed and the pictures, and no page', () => {
    const shared = addresses.filter(
      (path) => headersAt(rules, path)['Cross-Origin-Resource-Policy'] === 'cross-origin',
    );
    expect(shared).toEqual([
      'embed/clauses/4/',
      'embed.js',
      'data/claims.json',
      'preview.png',
      'previews/clauses/4.png',
    ]);
    expect(headersAt(rules, 'data/claims.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersAt(rules, '')['Access-Control-Allow-Origin']).toBeUndefined();
  });
});
