// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions, serve } from '../serve.mjs';
import { install } from './install.mjs';
import { npm } from './npm.mjs';

/** @param {string[]} args `--port`, `--host` and `--base`, as in serve.mjs */
export async function start(args) {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const options = readOptions(args, process.env);
  await install(folder);
  console.log('Building the site ...');
  const { code, output } = await npm(['run', 'build'], {
    folder,
    env: { BASE_PATH: options.base, PRECOMPRESS: 'no' },
  });
  if (code !== 0) throw new Error(`${output}\nThe build failed, so there is nothing to serve.`);
  const { url } = await serve({ ...options, root: join(folder, 'dist') });
  console.log(`Treaty Clause Explorer: ${url}`);
}
