// @ts-check
import { spawnSync } from 'node:child_process';

/**
 * Runs a program in a folder, quietly; says all it said where it fails.
 *
 * @param {string} folder @param {string} program @param {readonly string[]} args
 */
export function runIn(folder, program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64_000_000,
  });
  if (status !== 0)
    throw new Error(
      `${program} ${args.join(' ')} failed in ${folder}\n${error ?? ''}${stdout}${stderr}`,
    );
}
