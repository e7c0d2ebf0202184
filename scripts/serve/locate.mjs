// @ts-check
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * @typedef {{ kind: 'file', file: string, size: number, changed: number }} Found
 * @typedef {Found | { kind: 'moved', to: string } | { kind: 'malformed' } | { kind: 'missing' }} Located
 */

/**
 * What an address names in a folder, by the rules of a plain static host: a folder stands for its `index.html`, and
 * its address ends in a slash.
 *
 * @param {string} root the folder that is served, as a real path
 * @param {string} base the path it stands under, with a slash at both ends
 * @param {string} address path and query as the browser sent them
 * @returns {Promise<Located>}
 */
export async function locate(root, base, address) {
  const [path = '', ...queries] = address.split('?');
  const query = queries.length === 0 ? '' : `?${queries.join('?')}`;
  if (`${path}/` === base) return { kind: 'moved', to: base + query };
  if (!path.startsWith(base)) return { kind: path.startsWith('/') ? 'missing' : 'malformed' };
  const names = decoded(path.slice(base.length));
  if (names === null) return { kind: 'malformed' };
  const isFolder = names.at(-1) === '';
  if (isFolder) names.pop();
  if (!names.every(isPlainName)) return { kind: 'missing' };
  const place = join(root, ...names);
  if (isFolder) return fileAt(root, join(place, 'index.html'));
  const found = await fileAt(root, place);
  if (found.kind === 'file') return found;
  const index = await fileAt(root, join(place, 'index.html'));
  return index.kind === 'file' ? { kind: 'moved', to: `${path}/${query}` } : index;
}

/**
 * @param {string} path
 * @returns {string[] | null} null where an escape is malformed
 */
function decoded(path) {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/**
 * A name of one file or folder, and nothing that would lead elsewhere once it is joined to the root.
 *
 * @param {string} name
 */
function isPlainName(name) {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Promise<Found | { kind: 'missing' }>}
 */
async function fileAt(root, path) {
  try {
    const file = await realpath(path);
    const status = await stat(file);
    // A link may lead out of the folder.
    const isInside = file.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!isInside || !status.isFile()) return { kind: 'missing' };
    return { kind: 'file', file, size: status.size, changed: status.mtimeMs };
  } catch {
    return { kind: 'missing' };
  }
}

/**
 * The page for an address that names nothing, or null.
 *
 * @param {string} root
 * @returns {Promise<Found | null>}
 */
export async function missingPage(root) {
  const found = await fileAt(root, join(root, '404.html'));
  return found.kind === 'file' ? found : null;
}
