import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from './hosts.ts';

const root = join(import.meta.dirname, '..', '..');

/** Readable for the account a web server takes. */
export function openFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), name)));
  chmodSync(folder, 0o755);
  return folder;
}

const bases = ['/', '/sub/folder/'];

/** Builds the site as it would be published at a base, compressed forms and all. */
function builtAt(base: string): Site {
  const www = openFolder('hosting-www-');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const out = join(www, base);
  execFileSync(process.execPath, [vite, 'build', '--outDir', out, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', BASE_PATH: base, PRECOMPRESS: 'yes' },
    stdio: 'pipe',
  });
  if (!existsSync(join(out, 'index.html.br'))) throw new Error('The build left nothing compressed');
  return { www, base };
}

/** Once for all workers, which read where the sites are. Returns what takes them away again. */
async function buildSites(): Promise<() => void> {
  const sites = bases.map(builtAt);
  process.env.HOSTING_SITES = JSON.stringify(sites);
  return () => {
    for (const { www } of sites) rmSync(www, { recursive: true });
  };
}

export default buildSites;
