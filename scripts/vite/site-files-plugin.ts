import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import { readCorpus } from './corpus-plugin.ts';
import { compressSite } from './hosting/compress.ts';
import { embedAssets, embedPages } from './embed/embed-files.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { policyIn } from './hosting/page-policy.ts';
import { sealPages } from './hosting/seal-pages.ts';
import { drawPictures } from './pictures/draw-pictures.ts';
import { writeServiceWorker } from './service-worker.ts';
import { addressesIn, lossIn } from './site/addresses.ts';
import { dataFiles } from './site/data-files.ts';
import { redirectPages } from './site/redirects.ts';
import { robotFiles } from './site/robot-files.ts';
import { silenceIn, versionsIn } from './site/versions.ts';

interface Settings {
  /** The corpus's folder. */
  readonly data: string;
  /** Where the site will stand; null where that is not known. */
  readonly origin: string | null;
  /** Whether texts also lie there compressed, which takes longer than all the rest. */
  readonly compress: boolean;
}

/**
 * Writes what stands beside the pages, once these are written: the data, redirects from former addresses, cards to embed,
 * what robots read, what hosts should send along, pictures for previews of links, the service worker, and all texts
 * compressed. Fails the build where a published address would lead nowhere or a published item has changed in silence.
 */
export function siteFilesPlugin(settings: Settings): Plugin {
  return {
    name: 'site-files',
    apply: 'build',
    buildApp: { order: 'post', handler: (builder) => writeSiteFiles(builder, settings) },
  };
}

async function writeSiteFiles(
  builder: ViteBuilder,
  { data, origin, compress }: Settings,
): Promise<void> {
  const { base, root, build, publicDir, logger } = builder.config;
  const loss = lossIn(addressesIn(data));
  if (loss !== null) throw new Error(loss);
  const silence = silenceIn(versionsIn(data));
  if (silence !== null) throw new Error(silence);
  const out = resolve(root, build.outDir);
  const corpus = readCorpus(data);
  const site = { base, origin };
  const policy = policyIn(readFileSync(join(out, '404.html'), 'utf8'));
  const files = [
    ...hostingFiles(policy, base),
    ...dataFiles(data, corpus, site),
    ...redirectPages(corpus, site),
    ...embedPages(corpus, site),
    ...(await embedAssets(root, build.target)),
    ...robotFiles(corpus, site, readFileSync(join(publicDir, 'robots.txt'), 'utf8')),
  ];
  for (const { path, text } of files) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const pictures = await drawPictures(corpus, root, out);
  sealPages(out, policy);
  const offline = await writeServiceWorker(out, build.target);
  const compressed = compress ? await compressSite(out) : 0;
  logger.info(
    `wrote ${files.length} files and ${pictures} pictures beside the pages, ${offline.files.length} kept offline, ${compressed} compressed`,
  );
}
