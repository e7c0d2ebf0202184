// @ts-check
import { gzipSync } from 'node:zlib';

/** What a page may weigh, in bytes, gzipped; 1 kB is 1,000 bytes. */
export const budgets = { script: 110_000, style: 12_000, html: 30_000, corpus: 40_000 };

/** @type {readonly (keyof typeof budgets)[]} */
export const parts = ['script', 'style', 'html', 'corpus'];

/**
 * @typedef {{ page: string, script: number, style: number, html: number, corpus: number }} Weight
 */

/**
 * Adds up what a page asks for, by itself or once its reader does something on it (`data-parts`). The sheet that stands in
 * a page counts as style, and as HTML too, since the page is painted no sooner than it has come.
 *
 * @param {string} page the page's file, below the site's folder
 * @param {string} html
 * @param {string} base the path the site stands under
 * @param {(path: string) => number} sizeOf gzipped size of a file of the site
 * @returns {Weight}
 */
export function weigh(page, html, base, sizeOf) {
  const sum = (/** @type {RegExp[]} */ ...patterns) =>
    unique(
      patterns.flatMap((pattern) =>
        [...html.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(' ')),
      ),
    )
      .map((address) => sizeOf(address.startsWith(base) ? address.slice(base.length) : address))
      .reduce((total, size) => total + size, 0);
  return {
    page,
    script: sum(
      /(?:<script[^>]*\ssrc|<link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g,
      /<script[^>]*\sdata-parts="([^"]+)"/g,
    ),
    style:
      sum(/<link[^>]*rel="stylesheet"[^>]*\shref="([^"]+)"/g) +
      [...html.matchAll(/<style>(.*?)<\/style>/gs)]
        .map(([, sheet = '']) => gzipSync(sheet).length)
        .reduce((total, size) => total + size, 0),
    html: sizeOf(page),
    corpus: sum(/<link id="corpus"[^>]*\shref="([^"]+)"/g),
  };
}

/**
 * What is over its budget, a line each.
 *
 * @param {Weight} weight
 * @returns {string[]}
 */
export function over(weight) {
  return parts
    .filter((part) => weight[part] > budgets[part])
    .map((part) => `${weight.page}: ${part} weighs ${weight[part]} bytes, budget ${budgets[part]}`);
}

/** @param {string[]} values */
function unique(values) {
  return [...new Set(values)];
}
