/**
 * Makes the site's fonts, their style sheet and the icons anew: `node scripts/fonts/build.mjs`.
 * Needed after new letters come into `data/` (a test says so), never for an ordinary build of the site.
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

// The full fonts are 200 MB on disk, so they are no dependency of the site itself.
const install = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
if (install.status !== 0) process.exit(install.status ?? 1);

const { places } = await import('./places.mjs');
const { makeFonts } = await import('./make-fonts.mjs');
const { makeIcons } = await import('./make-icons.mjs');
await makeFonts();
makeIcons();

// What is generated passes the format check like what is written by hand.
const prettier = spawnSync(
  'npx',
  ['--no-install', 'prettier', '--write', places.styleSheet, places.coverage],
  {
    cwd: places.root,
    stdio: 'inherit',
  },
);
process.exitCode = prettier.status ?? 1;
