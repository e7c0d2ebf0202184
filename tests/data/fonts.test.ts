// @vitest-environment node
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface FontFile {
  readonly file: string;
  readonly script: string;
  readonly styles: readonly string[];
  readonly bytes: number;
  /** In the form of CSS's `unicode-range`, such as `U+0041-005A`. */
  readonly ranges: readonly string[];
}

const coverage = JSON.parse(readFileSync(join(root, 'scripts/fonts/coverage.json'), 'utf8')) as {
  readonly files: readonly FontFile[];
};
const styleSheet = readFileSync(join(root, 'src/styles/fonts.css'), 'utf8');
const corpus = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.json'));

describe('the fonts of the site', () => {
  test.each(['normal', 'italic'])(
    'hold every letter and punctuation mark of the corpus, set %s',
    (style) => {
      const held = coveredPoints(style);
      const missing = corpus.flatMap((name) => {
        const letters = new Set(
          stringsOf(JSON.parse(readFileSync(join(root, 'data', name), 'utf8'))),
        );
        return [...letters]
          .filter((letter) => isShown(letter) && !held.has(pointOf(letter)))
          .map((letter) => `${name}: ${letter}`);
      });
      expect(missing, 'cut the fonts anew: node scripts/fonts/build.mjs').toEqual([]);
    },
  );

  test('weigh at most 120 kB on an English page, even one that needs bold and italic', () => {
    const english = coverage.files.filter(({ script }) => script === 'latin');
    expect(new Set(english.flatMap(({ styles }) => styles))).toEqual(new Set(['italic', 'normal']));
    expect(sum(english.map(({ file }) => statSync(fontPath(file)).size))).toBeLessThanOrEqual(
      120_000,
    );
  });

  test('are the files that the style sheet names, and no others', () => {
    const named = [...styleSheet.matchAll(/url\(['"]?\/fonts\/([^'")]+)/g)].map(
      ([, name]) => name ?? '',
    );
    const stored = readdirSync(join(root, 'public/fonts')).filter((name) =>
      name.endsWith('.woff2'),
    );
    expect(named.filter((name) => !existsSync(fontPath(name)))).toEqual([]);
    expect(new Set(named)).toEqual(new Set(stored));
  });

  test('are those whose coverage is on record', () => {
    expect(coverage.files.map(({ file, bytes }) => ({ file, bytes }))).toEqual(
      coverage.files.map(({ file }) => ({ file, bytes: statSync(fontPath(file)).size })),
    );
  });

  test('are fetched early under the name they have, and after what is painted', () => {
    const html = readFileSync(join(root, 'index.html'), 'utf8');
    const [link = ''] = /<link[^>]*\/fonts\/[^>]*>/.exec(html) ?? [];
    const [, preloaded = ''] = /href="\/fonts\/(latin-normal-[^"]+)"/.exec(link) ?? [];
    expect(coverage.files.map(({ file }) => file)).toContain(preloaded);
    expect(link).toContain('fetchpriority="low"');
  });

  test('come with their licences', () => {
    for (const name of ['source-serif-4', 'noto-serif-kr']) {
      expect(readFileSync(fontPath(`OFL-${name}.txt`), 'utf8')).toContain(
        'SIL OPEN FONT LICENSE Version 1.1',
      );
    }
  });
});

function fontPath(name: string): string {
  return join(root, 'public/fonts', name);
}

function coveredPoints(style: string): Set<number> {
  const ranges = coverage.files
    .filter(({ styles }) => styles.includes(style))
    .flatMap((file) => file.ranges);
  return new Set(
    ranges.flatMap((range) => {
      const [first = NaN, last = first] = range
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, step) => first + step);
    }),
  );
}

/** All strings of a JSON value, one after the other. */
function stringsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(stringsOf).join('')
    : '';
}

/** Signs such as ☞ may fall to the reader's own fonts; letters, figures, accents and punctuation may not. */
function isShown(letter: string): boolean {
  return /[\p{L}\p{M}\p{N}\p{P}]/u.test(letter);
}

function pointOf(letter: string): number {
  return letter.codePointAt(0) ?? NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
