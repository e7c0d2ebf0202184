// @ts-check
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
const compressed = /\.(?:html|js|mjs|css|json|svg|xml|txt|webmanifest)$/;

/**
 * @typedef {{ path: string, kind: 'html' | 'script' | 'style' | 'font' | 'image' | 'other', bytes: number }} Sent
 * @typedef {{ address: string, sent: Sent[], close: () => Promise<void> }} Server
 */

/**
 * Serves a built site as a good static host would: every text compressed at best, files with a hash in their name kept
 * for ever. It counts what it sends, bodies only, which sees the requests of service workers too.
 *
 * @param {string} folder
 * @returns {Promise<Server>}
 */
export async function serve(folder) {
  /** @type {Sent[]} */
  const sent = [];
  const bodies = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = fileAt(folder, decodeURIComponent(pathname));
    const file = found ?? join(folder, '404.html');
    if (!bodies.has(file)) bodies.set(file, bodyOf(file));
    const body = bodies.get(file);
    response.writeHead(found === null ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': /[-.][\w-]{8,}\.\w+$/.test(file)
        ? 'max-age=31536000, immutable'
        : 'no-cache',
      ...(compressed.test(file) ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
    sent.push({ path: pathname, kind: kindOf(file), bytes: body.length });
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port');
  return {
    address: `http://localhost:${at.port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} folder @param {string} path */
function fileAt(folder, path) {
  const candidates = [path, `${path}.html`, join(path, 'index.html')].map((one) =>
    join(folder, one),
  );
  return candidates.find((file) => file.startsWith(folder) && isFile(file)) ?? null;
}

/** @param {string} file */
function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** @param {string} file */
function bodyOf(file) {
  if (!isFile(file)) return Buffer.from('Not found');
  const bytes = readFileSync(file);
  return compressed.test(file)
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    : bytes;
}

/** @param {string} file @returns {Sent['kind']} */
function kindOf(file) {
  const kinds = /** @type {const} */ ({
    '.html': 'html',
    '.js': 'script',
    '.mjs': 'script',
    '.css': 'style',
    '.woff2': 'font',
    '.png': 'image',
    '.svg': 'image',
  });
  return kinds[/** @type {keyof typeof kinds} */ (extname(file))] ?? 'other';
}
