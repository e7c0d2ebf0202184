import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Study, WholeCorpus } from '../../src/domain/corpus.ts';
import { corpusFileNames } from '../../src/domain/schema/corpus-files.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';

/** Reads and parses the corpus in a folder, or throws a `CorpusError` that names every fault. */
export function readCorpus(folder: string): WholeCorpus {
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

interface Asset {
  readonly fileName: string;
  readonly source: string;
}

/** A corpus as pages fetch it: what all need, and the study, which few show, each in a file named by its content. */
export function corpusAssets(whole: WholeCorpus): {
  readonly corpus: Asset;
  readonly study: Asset;
} {
  const { question, comparisons, timeline, corrections, dataFiles, ...corpus } = whole;
  const study: Study = { question, comparisons, timeline, corrections, dataFiles };
  return { corpus: asset('corpus', corpus), study: asset('study', study) };
}

function asset(name: string, value: unknown): Asset {
  const source = JSON.stringify(value);
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/${name}-${hash}.json`, source };
}

/**
 * The `<link>` by which a page names its corpus and the study: the client reads the addresses there. Where the page comes
 * alive at once, the browser loads the corpus early.
 */
export function corpusLink(corpus: string, study: string, early: boolean): string {
  const relation = early
    ? 'rel="preload" as="fetch" fetchpriority="low" crossorigin'
    : 'rel="alternate"';
  return `<link id="corpus" ${relation} type="application/json" href="${corpus}" data-study="${study}">`;
}

/**
 * Gives the page its corpus: parsed when the site is built (a fault fails the build), written as hashed JSON files; while
 * developing, read anew at each load.
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
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(corpusAssets(readCorpus(folder))))
        this.emitFile({ type: 'asset', ...file });
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      for (const part of ['corpus', 'study'] as const)
        server.middlewares.use(`${base}${part}.json`, (_request, response) => {
          response.setHeader('content-type', 'application/json');
          try {
            response.end(corpusAssets(readCorpus(folder))[part].source);
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
          : html.replace(
              '<!--corpus-->',
              corpusLink(`${base}corpus.json`, `${base}study.json`, true),
            ),
    },
  };
}
