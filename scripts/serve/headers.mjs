// @ts-check
import { extname } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** Endings without their dot and the types they stand for, without parameters. */
export const contentTypes = Object.entries(types).map(
  ([ending, type]) => /** @type {const} */ ([ending.slice(1), type.split(';')[0] ?? '']),
);

/** The types that are text, and the endings they have. */
export const textTypes = typesThat(isText);
export const textEndings = Object.keys(types)
  .filter((ending) => isText(types[ending] ?? ''))
  .map((ending) => ending.slice(1));

/** @param {(type: string) => boolean} wanted */
function typesThat(wanted) {
  return Object.values(types)
    .filter(wanted)
    .map((type) => type.split(';')[0] ?? '');
}

/** @param {string} file */
export function contentType(file) {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Whether compressing is worth the while: text is, what is compressed by its own format is not.
 *
 * @param {string} type a content type
 */
export function isText(type) {
  return type.includes('charset=utf-8');
}

/**
 * A file with a hash of its content in its name never changes; any other is asked for again each time.
 *
 * @param {string} path the part of the address below the base
 */
export function cacheControl(path) {
  return /^assets\/(?:.*\/)?[^/]+-[\w-]{8}\.[^/]+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/**
 * The encoding to answer in, from an Accept-Encoding header (RFC 9110, 12.5.3): Brotli before gzip where the browser
 * takes both.
 *
 * @param {string | undefined} header
 * @returns {'br' | 'gzip' | null}
 */
export function chooseEncoding(header) {
  const accepted = new Map(
    (header ?? '').split(',').map((entry) => {
      const [coding = '', ...parameters] = entry
        .split(';')
        .map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [coding, weight === undefined || Number(weight.slice(2)) > 0];
    }),
  );
  /** @param {string} coding */
  const takes = (coding) => accepted.get(coding) ?? accepted.get('*') ?? false;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
