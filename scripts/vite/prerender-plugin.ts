import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ViteBuilder } from 'vite';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { corpusAssets, corpusLink, readCorpus } from './corpus-plugin.ts';
import { sealed, sitePolicy } from './hosting/page-policy.ts';
import { withSheetInside } from './sheet-inside.ts';

interface RenderedPage {
  readonly file: string;
  readonly head: string;
  readonly body: string;
  /** Source modules the page comes alive with. */
  readonly modules: readonly string[];
  /** Whether it does so at once. */
  readonly early: boolean;
}

/** What the server entry gives: every page of a corpus, as HTML for the head and the body. */
interface ServerEntry {
  readonly renderSite: (
    corpus: WholeCorpus,
    site: { readonly base: string; readonly origin: string | null },
  ) => AsyncIterable<RenderedPage> | Iterable<RenderedPage>;
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
        client: { build: { cssCodeSplit: false, manifest: true } },
        ssr: {
          build: {
            ssr: 'src/app/entry-server.tsx',
            // Its own for each build: two may run at once.
            outDir: `node_modules/.cache/server-entry-${process.pid}`,
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
  if (client === undefined || ssr === undefined) {
    throw new Error('Vite gave no client or no server environment');
  }
  await builder.build(client);
  await builder.build(ssr);
  const { base, root } = builder.config;
  const out = resolve(root, client.config.build.outDir);
  const serverOut = resolve(root, ssr.config.build.outDir);
  // The address is computed, so the compiler cannot know what the module holds.
  const entry: ServerEntry = await import(pathToFileURL(join(serverOut, 'entry-server.js')).href);
  const corpus = readCorpus(data);
  const assets = corpusAssets(corpus);
  const corpusTag = (early: boolean): string =>
    corpusLink(base + assets.corpus.fileName, base + assets.study.fileName, early);
  const template = withSheetInside(readFileSync(join(out, 'index.html'), 'utf8'), (address) =>
    readFileSync(join(out, address.slice(base.length)), 'utf8'),
  );
  const policy = sitePolicy(template);
  const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
  let count = 0;
  for await (const page of entry.renderSite(corpus, { base, origin })) {
    const target = join(out, page.file);
    mkdirSync(dirname(target), { recursive: true });
    const files = filesFor(page.modules, manifest).map((file) => `${base}${file}`);
    const texts = { head: page.head, body: page.body, corpus: corpusTag(page.early) };
    const made = page.early
      ? fill(template, { ...texts, modules: preloadLinks(files) })
      : fill(namingParts(template, files), { ...texts, modules: '' });
    writeFileSync(target, sealed(made, policy));
    count += 1;
  }
  for (const left of [serverOut, join(out, '.vite')]) rmSync(left, { recursive: true });
  builder.config.logger.info(`prerendered ${count} pages`);
}

/** The chunks of a page's modules and of its entry, and all that these import, but for the entry's own. */
function filesFor(modules: readonly string[], manifest: Manifest): readonly string[] {
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry);
  if (entry === undefined) throw new Error('The build made no entry');
  const [own, ...imported] = filesOf(manifest, entry);
  const files = new Set([...imported, ...modules.flatMap((name) => filesOf(manifest, name))]);
  return [...files].filter((file) => file !== own);
}

function preloadLinks(files: readonly string[]): string {
  return files
    .map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${file}">`)
    .join('\n    ');
}

/** The page's script told which files to fetch once somebody wants more of the page than to read it. */
function namingParts(template: string, files: readonly string[]): string {
  const tag = '<script type="module" crossorigin ';
  if (!template.includes(tag)) throw new Error('The built page has no module script as expected');
  return template.replace(tag, () => `${tag}data-parts="${files.join(' ')}" `);
}

function filesOf(manifest: Manifest, name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build made no chunk of its own of ${name}`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((other) => filesOf(manifest, other, seen))];
}

/** Puts texts in the place of the template's comments of the same names. */
function fill(template: string, texts: Readonly<Record<string, string>>): string {
  let page = template;
  for (const [name, text] of Object.entries(texts)) {
    // A function, since a replacement text would have its `$` signs read as patterns.
    page = page.replace(`<!--${name}-->`, () => text);
  }
  return page;
}
