// @ts-check
// This file is read by whatever Node is there, however old: plain syntax only, and nothing imported but node:fs.
import { readFileSync } from 'node:fs';

/**
 * Whether a version suits a range as `engines` in package.json writes it: `^20.19.0 || >=24.0.0`. Of the grammar of
 * npm only `^` and `>=` with all three numbers are known; anything else throws.
 *
 * @param {string} version such as `20.20.2`; what follows a hyphen (`24.0.0-nightly`) is not looked at
 * @param {string} range
 * @returns {boolean}
 */
export function suits(version, range) {
  const actual = numbers(version);
  return range.split('||').some((part) => {
    const term = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(part.trim());
    if (term === null)
      throw new Error('Not understood in "engines" of package.json: ' + part.trim());
    const [, sign, text = ''] = term;
    const least = numbers(text);
    return compare(actual, least) >= 0 && (sign === '>=' || actual.major === least.major);
  });
}

/** @param {string} version */
function numbers(version) {
  const [major = NaN, minor = NaN, patch = NaN] = version.replace(/-.*/, '').split('.').map(Number);
  return { major, minor, patch };
}

/** @typedef {ReturnType<typeof numbers>} Numbers */

/**
 * @param {Numbers} a
 * @param {Numbers} b
 */
function compare(a, b) {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/**
 * What to tell somebody whose Node does not suit, in one line; null where it does.
 *
 * @param {string} version
 * @param {string} range
 * @returns {string | null}
 */
export function complaint(version, range) {
  if (suits(version, range)) return null;
  return 'This project needs Node.js ' + range + '; this is ' + version + '.';
}

/**
 * Does the work where Node suits; otherwise says what is needed and ends with code 1. The work imports its own modules,
 * so that an old Node never meets syntax that it cannot read.
 *
 * @param {() => Promise<void>} work
 */
export function onSuitableNode(work) {
  const { engines } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const words = complaint(process.versions.node, engines.node);
  if (words === null) {
    work().catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
    return;
  }
  console.error(words);
  process.exitCode = 1;
}
