import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { beforeStartPlugin } from './scripts/vite/before-start-plugin.ts';
import { classNamesPlugin } from './scripts/vite/class-names-plugin.ts';
import { corpusPlugin } from './scripts/vite/corpus-plugin.ts';
import { licencesPlugin } from './scripts/vite/licences-plugin.ts';
import { prerenderPlugin } from './scripts/vite/prerender-plugin.ts';
import { readOrigin } from './scripts/vite/site/origin.ts';
import { siteFilesPlugin } from './scripts/vite/site-files-plugin.ts';

/** The oldest browsers that are served: they have what the style sheets use. */
const target = ['chrome123', 'firefox120', 'safari17.5'];

/** BASE_PATH: the folder the site stands under. SITE_ORIGIN: its host, for absolute addresses in the pages.
 * PRECOMPRESS=no: leave out the compressed forms, which a host sends and `npm start` does not need. DATA_FOLDER: another corpus. */
const { BASE_PATH = '/', SITE_ORIGIN, PRECOMPRESS = 'yes', DATA_FOLDER = 'data' } = process.env;
const data = resolve(import.meta.dirname, DATA_FOLDER);
const origin = readOrigin(SITE_ORIGIN);

/**
 * What pages share stands in few chunks: left alone, the bundler makes a small file of every few modules that two pages
 * share, and a page would wait for a dozen of them. What the search needs for its first answer is one chunk, and the
 * rest of it, which comes later, another. What waits for a reader (`when-quiet`) is the entry's alone: with React beside it
 * every page to be read would fetch that at once.
 */
const later =
  'quote-check/|criteria|query|search-rest|absence|edit-distance|almost-begun|records|spelling\\.|search\\.|far-';
const sharedChunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|zustand)\// },
  { name: 'common', test: /src\/(?!ui\/shared\/when-quiet)/, minShareCount: 8 },
  {
    name: 'shared',
    test: /src\/(ui\/(search|shared\/(?!when-quiet))|domain\/[^/]+\.ts|search\/query)/,
    minShareCount: 2,
  },
  {
    name: 'words',
    test: /src\/search\/(words|stop-words|spelling-variants|remembering|placed-terms|extent|phrases|records)\./,
  },
  { name: 'search', test: new RegExp(`src/search/(?!${later})`) },
];

const licences = licencesPlugin();

export default defineConfig({
  base: BASE_PATH,
  plugins: [
    react(),
    classNamesPlugin(resolve(import.meta.dirname, 'src')),
    beforeStartPlugin(target),
    corpusPlugin(data),
    prerenderPlugin({ data, origin }),
    licences.site,
    siteFilesPlugin({ data, origin, compress: PRECOMPRESS !== 'no' }),
  ],
  worker: { plugins: () => [licences.workers] },
  build: {
    target,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } },
  },
});
