// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Headers for some addresses, in the place of those that earlier rules give. `under` is a folder with its slash, a file,
 * or nothing for the whole site; below the base.
 *
 * @typedef {{ readonly under: string, readonly headers: Readonly<Record<string, string>> }} HeaderRule
 */

/** Where the build writes the rules, below the site's folder. */
export const rulesFile = 'hosting/headers.json';

/**
 * The rules of a built site; none for any other folder.
 *
 * @param {string} root
 * @returns {readonly HeaderRule[]}
 */
export function readRules(root) {
  try {
    return JSON.parse(readFileSync(join(root, rulesFile), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * What all the rules together give for an address.
 *
 * @param {readonly HeaderRule[]} rules
 * @param {string} path below the base
 * @returns {Record<string, string>}
 */
export function headersAt(rules, path) {
  return Object.assign(
    {},
    ...rules.filter(({ under }) => covers(under, path)).map(({ headers }) => headers),
  );
}

/**
 * @param {string} under
 * @param {string} path
 */
function covers(under, path) {
  return under === '' || under.endsWith('/') ? path.startsWith(under) : path === under;
}
