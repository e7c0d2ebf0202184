// @ts-check
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { run } from '../setup/npm.mjs';

/**
 * Installs packages of Debian's where that can be done; says what is missing where it cannot, or did not work.
 *
 * @param {readonly string[]} packages
 */
export async function installOnDebian(packages) {
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not here, and only root on Debian could install them: ${packages.join(', ')}`);
    return;
  }
  console.log(`Installing ${packages.join(', ')} ...`);
  const settings = {
    folder: tmpdir(),
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  };
  await run('apt-get', ['update'], settings);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    settings,
  );
  if (code !== 0) console.log(`That failed: ${output.trim().split('\n').at(-1)}`);
}
