import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { textEndings } from '../../serve/headers.mjs';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** Bytes below which a file fits one packet either way. */
const least = 1000;

/**
 * Writes `.br` and `.gz` beside every text of a site, as small as they can be made, so that a host sends them as they lie
 * there. The same text gives the same bytes: neither form holds a time or a name.
 *
 * @returns how many files were compressed
 */
export async function compressSite(out: string): Promise<number> {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => textEndings.some((ending) => file.endsWith(`.${ending}`)))
    .map((file) => join(out, file));
  const done = await Promise.all(files.map(compressFile));
  return done.filter((isDone) => isDone).length;
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = readFileSync(file);
  if (bytes.length < least) return false;
  const [brotli, zipped] = await Promise.all([
    inBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    inGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, zipped);
  return true;
}
