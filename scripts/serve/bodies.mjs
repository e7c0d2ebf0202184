// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {import('./locate.mjs').Found} Found */

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};

// Of 11: a page is ready in milliseconds and a twentieth larger than at best.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * The contents of files in each encoding: as the build compressed them, or else compressed once and kept until the file
 * changes.
 */
export function createBodies() {
  /** @type {Map<string, { changed: number, body: Promise<Buffer> }>} */
  const kept = new Map();

  /**
   * @param {Found} found
   * @param {'br' | 'gzip' | null} encoding
   * @returns {Promise<Buffer>}
   */
  return async function bodyOf({ file, changed }, encoding) {
    if (encoding === null) return readFile(file);
    const built = `${file}.${encoding === 'br' ? 'br' : 'gz'}`;
    if (await isNotOlder(built, changed)) return readFile(built);
    const key = `${encoding} ${file}`;
    const last = kept.get(key);
    if (last?.changed === changed) return last.body;
    const body = readFile(file).then((bytes) =>
      encoding === 'br' ? compress.br(bytes, brotliOptions) : compress.gzip(bytes),
    );
    kept.set(key, { changed, body });
    body.catch(() => kept.delete(key));
    return body;
  };
}

/**
 * Whether a file is there and is of the time of what it was made from, or later.
 *
 * @param {string} file
 * @param {number} time
 */
async function isNotOlder(file, time) {
  try {
    return (await stat(file)).mtimeMs >= time;
  } catch {
    return false;
  }
}
