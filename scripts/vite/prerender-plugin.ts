import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { corpusAsset, corpusLink, readCorpus } from './corpus-plugin.ts';

/** What the server entry gives: every page of a corpus, as HTML for the head and the body. */
interface ServerEntry {
  readonly renderSite: (
    corpus: ReturnType<typeof readCorpus>,
    site: { readonly base: string; readonly origin: string | null },
  ) => Iterable<{ readonly file: string; readonly head: string; readonly body: string }>;
}

interface Settings {
  /** The corpus's folder. */
  readonly data: string;
  /** Where the site will stand, such as `https://example.org`, for absolute addresses; null where that is not known. */
  readonly origin: string | null;
}

/**
 * Builds the client, then the server entry, then writes one complete HTML file for each page, so that every page can be
 * read before any script runs and without one.
 */
export function prerenderPlugin(settings: Settings): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      builder: { buildApp: (builder) => buildSite(builder, settings) },
      environments: {
        client: { build: { cssCodeSplit: false } },
        ssr: {
          build: {
            ssr: 'src/app/entry-server.tsx',
            outDir: 'node_modules/.cache/server-entry',
            emptyOutDir: true,
            copyPublicDir: false,
          },
        },
      },
    }),
  };
}

async function buildSite(builder: ViteBuilder, { data, origin }: Settings): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined)
    throw new Error('Vite gave no client or no server environment');
  await builder.build(client);
  await builder.build(ssr);
  const { base, root } = builder.config;
  const out = join(root, client.config.build.outDir);
  const serverOut = join(root, ssr.config.build.outDir);
  // The address is computed, so the compiler cannot know what the module holds.
  const entry = (await import(
    pathToFileURL(join(serverOut, 'entry-server.js')).href
  )) as ServerEntry;
  const corpus = readCorpus(data);
  const template = readFileSync(join(out, 'index.html'), 'utf8').replace(
    '<!--corpus-->',
    corpusLink(`${base}${corpusAsset(corpus).fileName}`),
  );
  let count = 0;
  for (const { file, head, body } of entry.renderSite(corpus, { base, origin })) {
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, fill(template, head, body));
    count += 1;
  }
  rmSync(serverOut, { recursive: true });
  builder.config.logger.info(`prerendered ${count} pages`);
}

function fill(template: string, head: string, body: string): string {
  // Functions, since a replacement text would have its `$` signs read as patterns.
  return template.replace('<!--head-->', () => head).replace('<!--body-->', () => body);
}
