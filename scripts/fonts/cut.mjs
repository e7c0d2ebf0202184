import { createHash } from 'node:crypto';
import { create } from 'fontkit';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { rename } from './name-table.mjs';

/**
 * Cuts a font to some characters.
 * @param cut `{ source, characters, features, axes, drop, name, about }`; without `name` the font keeps its own
 * @returns `{ woff2, sha, points }`: the file, eight letters of its hash, and the code points it really holds
 */
export async function cutFont({ source, characters, features, axes, drop, name, about }) {
  const sfnt = await subsetFont(source, characters, {
    targetFormat: 'sfnt',
    keepFeatures: features,
    variationAxes: axes,
    dropTables: drop,
    noHinting: true,
    preserveNameIds: [LICENCE_ADDRESS],
  });
  const woff2 = await fontverter.convert(
    name === undefined ? sfnt : rename(sfnt, name, about),
    'woff2',
  );
  return {
    woff2,
    sha: createHash('sha256').update(woff2).digest('hex').slice(0, 8),
    points: create(woff2)
      .characterSet.filter((point) => point !== END_OF_TABLE)
      .toSorted((a, b) => a - b),
  };
}

/** Of the `name` table. */
const LICENCE_ADDRESS = 14;

/** What a format 4 `cmap` table closes with; no character. */
const END_OF_TABLE = 0xffff;

/** `[0x41, 0x42, 0x43, 0x61]` as `['U+0041-0043', 'U+0061']`, the form of CSS's `unicode-range`. */
export function ranges(points) {
  const runs = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === point - 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs.map(({ first, last }) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  );
}

function hex(point) {
  return point.toString(16).toUpperCase().padStart(4, '0');
}
