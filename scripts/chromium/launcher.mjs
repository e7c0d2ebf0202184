// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package that holds a Chromium. */
export const chromiumFolder = fileURLToPath(new URL('.', import.meta.url));

/** Where that Chromium is unpacked. */
export const unpacked = join(chromiumFolder, 'node_modules', '.cache', 'chromium');

/** The script that starts it with its own libraries and fonts. */
export const launcher = join(unpacked, 'launch.sh');
