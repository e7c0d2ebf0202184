import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Within the bench's own packages, so that the other engines are found from there. */
const folder = fileURLToPath(new URL('../node_modules/.cache/time', import.meta.url));

/**
 * The file of the process that measures, bundled as readers get our search. Vite's runner would hand each of our modules
 * the others' functions through getters, which no engine puts in line: ours alone then took up to four times as long.
 */
export async function bundledChild(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL('child.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      minify: true,
    },
  });
  return `${folder}/child.js`;
}
