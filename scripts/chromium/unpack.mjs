// Unpacks the Chromium of the npm package beside this file and writes a launcher that needs no environment of its own.
// Prints nothing; the launcher is there when it ends with code 0.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launcher, unpacked } from './launcher.mjs';

if (!existsSync(launcher)) {
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  // The package unpacks into the folder for temporary files, and unpacks the libraries that a bare system lacks only
  // where it believes itself on AWS Lambda. Both are read when it is imported.
  process.env.TMPDIR = unpacked;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const program = await chromium.executablePath();
  writeFileSync(join(unpacked, 'fonts.conf'), fontSettings());
  writeFileSync(`${launcher}.part`, launchScript(basename(program)), { mode: 0o755 });
  // Written last and by renaming, so a launcher that is there is whole.
  renameSync(`${launcher}.part`, launcher);
}

/** The package's own settings name /tmp/fonts, which is not where its fonts are unpacked here. */
function fontSettings() {
  const folder = unpacked.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** @param {string} program a file name */
function launchScript(program) {
  return `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
FONTCONFIG_FILE="$here/fonts.conf"
export LD_LIBRARY_PATH FONTCONFIG_FILE
exec "$here/${program}" "$@"
`;
}
