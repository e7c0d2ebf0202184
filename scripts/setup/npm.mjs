// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * How to start npm. Its own script is started by this very Node wherever it can be found: on Windows `npm` is a batch
 * file, which Node starts only through a shell, and a shell would read the arguments again.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node the path of the Node that runs
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, first: string[], shell: boolean }}
 */
export function npmCommand(
  env = process.env,
  node = process.execPath,
  platform = process.platform,
) {
  const beside = dirname(node);
  const script = [
    env.npm_execpath ?? '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
  if (script !== undefined) return { command: node, first: [script], shell: false };
  return platform === 'win32'
    ? { command: 'npm.cmd', first: [], shell: true }
    : { command: 'npm', first: [], shell: false };
}

/**
 * @typedef {object} Ended
 * @property {number} code 0 where all went well
 * @property {string} output what was printed, both streams; empty where it was shown at once
 */

/**
 * Runs npm in a folder.
 *
 * @param {string[]} args
 * @param {{ folder: string, env?: NodeJS.ProcessEnv, show?: boolean }} settings `show`: print at once, keep nothing
 * @returns {Promise<Ended>}
 */
export function npm(args, { folder, env = {}, show = false }) {
  const { command, first, shell } = npmCommand();
  return run(command, [...first, ...args], { folder, env, show, shell });
}

/**
 * Runs a program to its end. A program that cannot be started ends with code 1 and the reason as its output.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ folder: string, env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean, timeout?: number }} settings
 *   `timeout` in milliseconds
 * @returns {Promise<Ended>}
 */
export function run(command, args, { folder, env = {}, show = false, shell = false, timeout = 0 }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell,
      timeout,
    });
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(printed).toString() }),
    );
  });
}
