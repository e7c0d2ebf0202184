import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'vite';
import { siteName } from '../../src/app/head/site-place.ts';
import { escaped } from '../../src/app/head/tags.ts';
import type { OfflineSite } from '../../src/offline/serve-offline.ts';
import { classicScript } from './classic-script.ts';

const entry = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url));

/**
 * Writes the service worker of a built site, with the shell it falls back to.
 *
 * @param out the site's folder, all pages and files in it
 */
export async function writeServiceWorker(
  out: string,
  target: BuildOptions['target'],
): Promise<OfflineSite> {
  const shell = writeShell(out);
  const files = filesToKeep(listed(out));
  const site = { version: versionOf(out, files), files, shell };
  const define = { OFFLINE_SITE: JSON.stringify(site) };
  writeFileSync(join(out, 'sw.js'), await classicScript(entry, { target, define }));
  return site;
}

function listed(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

/**
 * What is kept on a reader's machine: all code, the corpus and the shell, which stand in `assets`, the fonts
 * (also those of other scripts, in which pages give names and terms), and what the browser asks for beside any page.
 */
export function filesToKeep(files: readonly string[]): readonly string[] {
  return files
    .filter((file) =>
      /^(?:assets\/.+\.(?:js|json|html)|fonts\/.+\.woff2|favicon\.svg|manifest\.webmanifest)$/.test(
        file,
      ),
    )
    .toSorted();
}

/** Changes with the name and the content of any file. */
function versionOf(out: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(out, file)));
  return hash.digest('base64url').slice(0, 12);
}

/** Its name holds its hash, so that no version ever gets the shell of another. */
function writeShell(out: string): string {
  const shell = shellFrom(readFileSync(join(out, '404.html'), 'utf8'));
  const hash = createHash('sha256').update(shell).digest('base64url').slice(0, 8);
  const file = `assets/shell-${hash}.html`;
  writeFileSync(join(out, file), shell);
  return file;
}

/**
 * A page without content, which the client's code fills by the address it was asked for; made from the page for unknown
 * addresses, which loads nothing that is of one page only.
 *
 * @throws {Error} where that page is not built as expected
 */
export function shellFrom(page: string): string {
  const needsScript = `<noscript>${escaped(
    'There is no network, and without scripts this page cannot be drawn from what was kept of it.',
  )}</noscript>`;
  const shell = page
    .replace(/<title>[^<]*<\/title>/, `<title>${escaped(siteName)}</title>`)
    .replace(/<meta name="description"[^>]*>\s*/, '')
    .replace(/<div id="root">.*<\/div>(?=\s*<\/body>)/s, `<div id="root"></div>${needsScript}`);
  if (!shell.includes('<div id="root"></div><noscript>'))
    throw new Error('404.html has no root at the end of its body to make the offline shell from');
  return shell;
}
