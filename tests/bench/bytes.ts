import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { figure, table } from './table.ts';

/** What each engine adds to a page: what is used of it, bundled, minified and gzipped. */
export async function bytesTable(): Promise<string> {
  const sizes: number[] = [];
  for (const engine of engines) sizes.push(gzipSync(await bundle(engine)).length);
  const own = sizes[0] ?? 0;
  const rows = sizes.map((size, place) => [
    engines[place]?.name ?? '',
    figure(size / 1000),
    figure(size / own),
  ]);
  return table(['engine', 'kB gzipped', '× ours'], rows);
}

async function bundle({ parts }: Engine): Promise<string> {
  const entry = parts
    .map(({ module, names }, place) => {
      const exported = names.map((name) => `${name} as _${place}_${name}`).join(', ');
      return `export { ${exported} } from ${JSON.stringify(module)};`;
    })
    .join('\n');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entryPlugin(entry)],
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      // No library of Vite's sense: those keep their blanks.
      rolldownOptions: { input: import.meta.filename, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in result)) throw new Error('The bundler gave no single bundle.');
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

/** This very file becomes the entry, so that packages are looked for from its folder. */
function entryPlugin(code: string): Plugin {
  return {
    name: 'entry',
    enforce: 'pre',
    load: (id) => (id === import.meta.filename ? code : null),
  };
}
