// @ts-check
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../setup/npm.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Places whose days, digits and orders of letters differ as far as they can. */
const places = [
  { name: 'one', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { name: 'another/place', env: { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' } },
];

/**
 * @param {boolean} isQuick compare one build with what stands in dist/
 * @returns {Promise<boolean>} whether all bytes are the same
 */
export async function testReproducible(isQuick) {
  const scratch = mkdtempSync(join(tmpdir(), 'reproducible-'));
  try {
    const [one, other] = places;
    if (one === undefined || other === undefined) return false;
    const first = await buildIn(join(scratch, one.name), one.env, isQuick);
    const second = isQuick
      ? join(root, 'dist')
      : await buildIn(join(scratch, other.name), other.env, isQuick);
    return report(first, second, isQuick);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isLinked whether packages are shared
 * @returns {Promise<string>} the folder of the built site
 */
async function buildIn(folder, env, isLinked) {
  await copySources(folder);
  const packages = join(root, 'node_modules');
  if (isLinked) symlinkSync(packages, join(folder, 'node_modules'), 'junction');
  else
    cpSync(packages, join(folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !file.startsWith(join(packages, '.cache')),
    });
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(process.execPath, [vite, 'build'], {
    folder,
    env: { ...env, NODE_ENV: 'production', PRECOMPRESS: isLinked ? 'no' : 'yes' },
  });
  if (code !== 0) throw new Error(`${output}\nThe build failed in ${folder}`);
  return join(folder, 'dist');
}

/**
 * What git would commit, changes that are not committed included.
 *
 * @param {string} folder
 */
async function copySources(folder) {
  const { output } = await run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { folder: root },
  );
  for (const file of output.split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
}

/**
 * @param {string} first
 * @param {string} second
 * @param {boolean} isQuick leave out the compressed forms, which take longest and follow from the rest
 */
function report(first, second, isQuick) {
  const files = [...new Set([...filesIn(first), ...filesIn(second)])]
    .filter((file) => !isQuick || !/\.(?:br|gz)$/.test(file))
    .toSorted();
  const differing = files.filter((file) => !isSame(join(first, file), join(second, file)));
  for (const file of differing) console.error(`differs: ${file}`);
  console.log(`${files.length} files compared, ${differing.length} differ`);
  return files.length > 0 && differing.length === 0;
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
