import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Corpus } from '../../src/domain/corpus.ts';
import { corpusFileNames } from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';

/** Reads and parses the corpus in a folder, or throws a `CorpusError` that names every fault. */
export function readCorpus(folder: string): Corpus {
  return parseCorpus(
    Object.fromEntries(
      corpusFileNames.map((name) => [name, readIfThere(join(folder, `${name}.json`))]),
    ),
  );
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The corpus as the page fetches it: one file whose name changes with its content. */
export function corpusAsset(corpus: Corpus): {
  readonly fileName: string;
  readonly source: string;
} {
  const source = JSON.stringify(corpus);
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/corpus-${hash}.json`, source };
}

/** The `<link>` by which a page names its corpus: the client reads the address there, the browser loads it early. */
export function corpusLink(address: string): string {
  return `<link id="corpus" rel="preload" as="fetch" type="application/json" crossorigin href="${address}">`;
}

/**
 * Gives the page its corpus: parsed when the site is built (a fault fails the build), written as one hashed JSON file;
 * while developing, read anew at each load.
 */
export function corpusPlugin(folder: string): Plugin {
  let base = '/';
  return {
    name: 'corpus',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      if (this.environment.name === 'client' && !this.meta.watchMode) readCorpus(folder);
    },
    generateBundle() {
      if (this.environment.name === 'client')
        this.emitFile({ type: 'asset', ...corpusAsset(readCorpus(folder)) });
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(`${base}corpus.json`, (_request, response) => {
        response.setHeader('content-type', 'application/json');
        try {
          response.end(JSON.stringify(readCorpus(folder)));
        } catch (error) {
          response.statusCode = 500;
          response.end(String(error));
        }
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server === undefined
          ? html
          : html.replace('<!--corpus-->', corpusLink(`${base}corpus.json`)),
    },
  };
}
