import { build, type BuildOptions } from 'vite';

interface Settings {
  readonly target?: BuildOptions['target'] | undefined;
  /** Names in the code and the code that stands for them. */
  readonly define?: Readonly<Record<string, string>>;
}

/** A module with all it imports as one classic script, which needs no other file. */
export async function classicScript(
  entry: string,
  { target, define = {} }: Settings,
): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      ...(target === undefined ? {} : { target }),
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [chunk] = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`No script was built of ${entry}`);
  return chunk.code.trim();
}
