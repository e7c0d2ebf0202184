// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/**
 * What an installation depends on, in one short text: the lock file, and the machine and Node that the binary packages
 * were chosen for.
 *
 * @param {string | Buffer} lockFile
 * @param {{ platform: string, arch: string, nodeMajor: string }} machine
 * @returns {string}
 */
export function stampOf(lockFile, { platform, arch, nodeMajor }) {
  const hash = createHash('sha256').update(lockFile).digest('hex');
  return `${hash} ${platform}-${arch} node-${nodeMajor}\n`;
}

/**
 * Installs what the lock file says, unless that very installation is there. The stamp is written last and stands in
 * node_modules, so an installation that was broken off leaves none.
 *
 * @param {string} root the folder of package-lock.json
 * @param {(folder: string) => Promise<{ code: number }>} cleanInstall
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {Error} where npm fails
 */
export async function install(root, cleanInstall = npmCi) {
  const stampFile = join(root, 'node_modules', '.setup-stamp');
  const [nodeMajor = ''] = process.versions.node.split('.');
  const { platform, arch } = process;
  const stamp = stampOf(readFileSync(join(root, 'package-lock.json')), {
    platform,
    arch,
    nodeMajor,
  });
  if (readOrEmpty(stampFile) === stamp) return false;
  const { code } = await cleanInstall(root);
  if (code !== 0) throw new Error(`npm ci failed with code ${code}, so nothing more was done.`);
  writeFileSync(stampFile, stamp);
  return true;
}

/** @param {string} folder */
function npmCi(folder) {
  console.log('Installing what package-lock.json lists (only when it has changed) ...');
  // `include` holds where NODE_ENV=production would leave out what the build needs.
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    folder,
    show: true,
  });
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
