import { readFileSync } from 'node:fs';

// The tool reads its settings so.
// oxlint-disable-next-line import/no-default-export
export default {
  title: JSON.parse(readFileSync(new URL('.site/name.json', import.meta.url), 'utf8')),
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md' },
  presets: [['classic', { blog: false, docs: { path: '.site/docs', routeBasePath: '/' } }]],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, indexBlog: false, docsRouteBasePath: '/', docsDir: '.site/docs' },
    ],
  ],
};
