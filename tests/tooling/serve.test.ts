import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOptions, serve } from '../../scripts/serve.mjs';

const files = {
  'index.html': `<!doctype html><title>Home</title>${'<p>clause</p>'.repeat(200)}`,
  '404.html': '<!doctype html><title>Not here</title>',
  'clauses/4/index.html': '<!doctype html><title>Clause 4</title>',
  'empty/note.txt': 'no index here',
  'assets/entry-client-Ab3_x-9Z.js': 'export const a = 1;',
  'assets/plain.js': 'export const a = 1;',
  'data/claims.json': '[]',
  'fonts/serif.woff2': 'font',
  'site.webmanifest': '{}',
  'icon.svg': '<svg/>',
  'opensearch.xml': '<a/>',
  'robots.txt': 'User-agent: *',
  'key point.html': 'space',
};

const outer = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(outer, 'dist');

for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
writeFileSync(join(outer, 'secret.txt'), 'secret');
mkdirSync(join(outer, 'dist-other'));
writeFileSync(join(outer, 'dist-other', 'secret.txt'), 'secret');

afterAll(() => rmSync(outer, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for the very path given: `fetch` would tidy it up first. */
function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

type Server = Awaited<ReturnType<typeof serve>>;

describe('at the root of a host', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root, port: 0 });
  });
  afterAll(() => server.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(server.port, path, { headers });

  test('a folder gives its index, with or without a query', async () => {
    expect((await get('/')).body.toString()).toBe(files['index.html']);
    expect((await get('/?q=ratification')).status).toBe(200);
    expect((await get('/clauses/4/')).body.toString()).toContain('Clause 4');
    expect((await get('/key%20point.html')).body.toString()).toBe('space');
  });

  test('a folder without its slash leads to the address with it, and keeps the query', async () => {
    const answer = await get('/clauses/4?q=a%2Fb?c');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/clauses/4/?q=a%2Fb?c');
  });

  test.each([
    '/nowhere',
    '/clauses/',
    '/empty',
    '/empty/',
    '/robots.txt/',
    '/assets',
    '//clauses/4',
    '/clauses//4/',
  ])('%s is not there: the page that says so, with status 404', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toBe(files['404.html']);
  });

  test.each([
    '/../secret.txt',
    '/clauses/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-other/secret.txt',
    '/%00',
    '/robots.txt%00.html',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test('a link that leads out of the folder leads nowhere', async () => {
    // Windows makes links only for those with a special right.
    if (process.platform === 'win32') return;
    symlinkSync(join(outer, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(join(outer, 'dist-other'), join(root, 'linked'));
    expect((await get('/link.txt')).status).toBe(404);
    expect((await get('/linked/secret.txt')).status).toBe(404);
  });

  test.each(['/%', '/%zz', '/clauses/%c3%28/', '/%E0%A4%A'])('%s is malformed', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/plain.js', 'text/javascript; charset=utf-8'],
    ['/data/claims.json', 'application/json; charset=utf-8'],
    ['/fonts/serif.woff2', 'font/woff2'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/opensearch.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { headers } = await get(path);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('only an asset with a hash in its name is kept without asking again', async () => {
    expect((await get('/assets/entry-client-Ab3_x-9Z.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of ['/', '/assets/plain.js', '/data/claims.json', '/fonts/serif.woff2']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  test('what the browser has already is not sent again', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('text is compressed as the browser takes it', async () => {
    const plain = await get('/');
    const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get('/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    for (const { headers } of [plain, brotli, gzip]) expect(headers.vary).toBe('accept-encoding');
  });

  test('what is compressed by its own format is sent as it is', async () => {
    const { headers } = await get('/fonts/serif.woff2', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('a file that changes is compressed anew', async () => {
    const headers = { 'accept-encoding': 'br' };
    writeFileSync(join(root, 'changing.txt'), 'before');
    await get('/changing.txt', headers);
    writeFileSync(join(root, 'changing.txt'), 'afterwards');
    expect(brotliDecompressSync((await get('/changing.txt', headers)).body).toString()).toBe(
      'afterwards',
    );
  });

  test('what the build compressed is sent as it is, unless the file is newer', async () => {
    const headers = { 'accept-encoding': 'br' };
    writeFileSync(join(root, 'built.txt'), 'built');
    writeFileSync(join(root, 'built.txt.br'), brotliCompressSync('as the build made it'));
    const past = new Date(Date.now() - 5000);
    utimesSync(join(root, 'built.txt'), past, past);
    const body = async (): Promise<string> =>
      brotliDecompressSync((await get('/built.txt', headers)).body).toString();
    expect(await body()).toBe('as the build made it');
    utimesSync(join(root, 'built.txt.br'), new Date(0), new Date(0));
    expect(await body()).toBe('built');
  });

  test('HEAD has the headers of GET and no body', async () => {
    const headers = { 'accept-encoding': 'br' };
    const full = await get('/', headers);
    const head = await ask(server.port, '/', { method: 'HEAD', headers });
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(String(full.body.length));
    expect(head.body).toHaveLength(0);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await ask(server.port, '/', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('below a base path', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root, port: 0, base: 'sub' });
  });
  afterAll(() => server.close());
  const get = (path: string) => ask(server.port, path);

  test('the address names the base', () => {
    expect(server.url).toBe(`http://localhost:${server.port}/sub/`);
  });

  test('pages and assets stand below it', async () => {
    expect((await get('/sub/clauses/4/')).status).toBe(200);
    expect((await get('/sub/assets/entry-client-Ab3_x-9Z.js')).headers['cache-control']).toContain(
      'immutable',
    );
  });

  test('its own address and those of folders get their slash', async () => {
    expect((await get('/sub?q=a')).headers.location).toBe('/sub/?q=a');
    expect((await get('/sub/clauses/4')).headers.location).toBe('/sub/clauses/4/');
  });

  test('nothing stands beside it', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/clauses/4/')).status).toBe(404);
    expect((await get('/subway/')).status).toBe(404);
  });
});

describe('starting', () => {
  test('a port that was asked for and is in use is an error', async () => {
    const other = await serve({ root, port: 0 });
    await expect(serve({ root, port: other.port })).rejects.toThrow(
      `Port ${other.port} is in use.`,
    );
    await other.close();
  });

  test('with no port asked for, the next that is free is taken', async () => {
    const [first, second] = [await serve({ root }), await serve({ root })];
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second.port, '/')).status).toBe(200);
    await Promise.all([first.close(), second.close()]);
  });

  test('a port in use on one loopback address only is not taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(serve({ root, port })).rejects.toThrow('is in use');
    other.close();
  });

  test('a folder that is not there is an error that says what makes it', async () => {
    await expect(serve({ root: join(outer, 'none'), port: 0 })).rejects.toThrow(
      'npm run build makes it',
    );
  });
});

describe('options', () => {
  test('the command line goes before the environment', () => {
    expect(readOptions(['--port', '5199'], { PORT: '80' }).port).toBe(5199);
    expect(readOptions(['--port=5199'], {}).port).toBe(5199);
    expect(readOptions([], { PORT: '80' }).port).toBe(80);
    expect(readOptions([], {})).not.toHaveProperty('port');
  });

  test('a base path gets its slashes', () => {
    expect(readOptions([], {}).base).toBe('/');
    expect(readOptions(['--base', 'sub/treaty'], {}).base).toBe('/sub/treaty/');
    expect(readOptions([], { BASE_PATH: '/sub/' }).base).toBe('/sub/');
  });

  test.each([['x'], ['-1'], ['65536'], ['123456'], ['80.5']])('%s is no port', (port) => {
    expect(() => readOptions([`--port=${port}`], {})).toThrow('Not a port');
  });

  test('an unknown option is an error', () => {
    expect(() => readOptions(['--prot', '5199'], {})).toThrow('--prot');
  });
});

describe('where the build says what to send along', () => {
  const rules = [
    { under: '', headers: { 'Content-Security-Policy': 'strict', 'Cache-Control': 'no-cache' } },
    { under: 'embed/', headers: { 'Content-Security-Policy': 'open' } },
    { under: 'assets/', headers: { 'Cache-Control': 'immutable' } },
    { under: 'icon.svg', headers: { 'Cache-Control': 'a day' } },
  ];
  let server: Server;
  beforeAll(async () => {
    const folder = join(outer, 'with-rules');
    cpSync(root, folder, { recursive: true });
    mkdirSync(join(folder, 'hosting'));
    mkdirSync(join(folder, 'embed'));
    writeFileSync(join(folder, 'hosting/headers.json'), JSON.stringify(rules));
    writeFileSync(join(folder, 'embed/index.html'), 'embedded');
    server = await serve({ root: folder, port: 0, base: '/sub/' });
  });
  afterAll(() => server.close());

  test.each([
    ['/sub/', 'strict', 'no-cache'],
    ['/sub/clauses/4/?q=embed/', 'strict', 'no-cache'],
    ['/sub/embed/', 'open', 'no-cache'],
    ['/sub/assets/plain.js', 'strict', 'immutable'],
    ['/sub/icon.svg', 'strict', 'a day'],
    // What is missing is answered by a page, and has a page's headers.
    ['/sub/assets/gone.js', 'strict', 'no-cache'],
    ['/sub/embed/gone/', 'strict', 'no-cache'],
  ])('%s has the headers of its rules', async (path, policy, cache) => {
    const { headers } = await ask(server.port, path);
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['cache-control']).toBe(cache);
  });
});
