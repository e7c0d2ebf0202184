import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

export const places = {
  here,
  root,
  data: join(root, 'data'),
  fonts: join(root, 'public/fonts'),
  icons: join(root, 'public'),
  styleSheet: join(root, 'src/styles/fonts.css'),
  coverage: join(here, 'coverage.json'),
};

const require = createRequire(import.meta.url);

/** A file of an installed package, such as `source-serif/LICENSE.md`. */
export function packageFile(path) {
  const [scopeOrName, ...rest] = path.split('/');
  const name = scopeOrName.startsWith('@') ? `${scopeOrName}/${rest.shift()}` : scopeOrName;
  // Resolved through package.json, since not every package exports the file that is wanted.
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), ...rest));
}
