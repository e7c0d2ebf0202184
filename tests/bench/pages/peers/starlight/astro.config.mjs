import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const title = JSON.parse(readFileSync(new URL('.site-name.json', import.meta.url), 'utf8'));

// The tool reads its settings so.
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title,
      sidebar: ['clauses', 'speakers', 'topics'].map((directory) => ({
        label: directory,
        items: [{ autogenerate: { directory } }],
      })),
    }),
  ],
});
