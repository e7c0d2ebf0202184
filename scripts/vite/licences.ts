import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package of which some code is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The licence's text; null where the package brings none. */
  readonly text: string | null;
}

/** Licences that ask for no more than that their text goes along (https://spdx.org/licenses/). */
const permissive = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** Code that the bundler itself puts in, by how its modules are called. */
const ofBundler: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/**
 * The folder of the package a bundled module comes from; null for our own modules, and for those made of nothing.
 *
 * @param id as the bundler names the module: a path, or a name with a zero sign before it
 */
export function packageFolder(id: string): string | null {
  const made = ofBundler.find(([pattern]) => pattern.test(id));
  if (made !== undefined) return folderOf(made[1]);
  const path = id.replace(/^\0/, '').split('?')[0]?.replaceAll('\\', '/') ?? '';
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found?.[1] ?? null;
}

/** The bundler's own packages stand where this file finds them: the one beside us, or the one it brings. */
function folderOf(name: string): string {
  let file = fileURLToPath(import.meta.resolve(name));
  while (!existsSync(join(file, 'package.json')) || nameIn(file) !== name) file = dirname(file);
  return file;
}

function nameIn(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
}

export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const text = file === undefined ? null : ownPart(readFileSync(join(folder, file), 'utf8'));
  return { name, version, licence: String(license), text };
}

/** Without the licences of what a bundler has bundled into itself, none of which comes into what it makes. */
function ownPart(text: string): string {
  return (text.split(/^#+ .*bundled dependencies/im)[0] ?? '').trim();
}

/** What is wrong with shipping a package; null where nothing is. */
export function licenceFault({ name, licence, text }: ShippedPackage): string | null {
  if (!permissive.has(licence)) return `${name}: ${licence} is no permissive licence we know`;
  if (text === null || text === '') return `${name}: it brings no text of its licence`;
  return null;
}

/** The texts of all licences under which parts of the site stand, its own first. */
export function licenceText(
  own: string,
  packages: readonly ShippedPackage[],
  fonts: readonly string[],
): string {
  const parts = packages
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return `${[
    `Treaty Clause Explorer\n\n${own.trim()}`,
    ...parts,
    ...fonts.map((text) => text.trim()),
  ].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
