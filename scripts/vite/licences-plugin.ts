import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceFault, licenceText, packageFolder, readPackage } from './licences.ts';

/** Where the licences stand, below the site's folder. */
const licencesFile = 'licences.txt';

/**
 * Writes the licence of every package of which code is really bundled, and of the fonts. Fails the build where one has no
 * text or may not be shipped so.
 *
 * @returns the plugin, and the one for bundles of workers, which are made apart
 */
export function licencesPlugin(): { readonly site: Plugin; readonly workers: Plugin } {
  const folders = new Set<string>();
  const collect: Pick<Plugin, 'renderChunk'> = {
    renderChunk(_code, { modules }) {
      for (const id of Object.keys(modules)) {
        const folder = packageFolder(id);
        if (folder !== null) folders.add(folder);
      }
    },
  };
  const isClient: Plugin['applyToEnvironment'] = ({ name }) => name === 'client';
  return {
    workers: { name: 'licences-of-workers', ...collect },
    site: {
      name: 'licences',
      apply: 'build',
      applyToEnvironment: isClient,
      ...collect,
      generateBundle() {
        const { root, publicDir } = this.environment.config;
        const packages = [...folders].map(readPackage);
        const faults = packages.map(licenceFault).filter((fault) => fault !== null);
        if (faults.length > 0) this.error(`These may not be shipped:\n${faults.join('\n')}`);
        const source = licenceText(
          readFileSync(join(root, 'LICENSE'), 'utf8'),
          packages,
          fontLicences(join(publicDir, 'fonts')),
        );
        this.emitFile({ type: 'asset', fileName: licencesFile, source });
      },
    },
  };
}

function fontLicences(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
