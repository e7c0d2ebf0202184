// @ts-check
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ open: string | null, input: string, result: string }} SearchPlaces how to get to the search box, and where
 *   the first result stands, as CSS selectors
 * @typedef {{ name: string, peer: string | null, search: SearchPlaces }} Site
 */

/** @type {readonly Site[]} */
export const sites = [
  {
    name: 'ours',
    peer: null,
    search: { open: null, input: '#search-box', result: 'main article h4 a' },
  },
  {
    name: 'Eleventy + Pagefind',
    peer: 'eleventy',
    search: {
      open: null,
      input: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link',
    },
  },
  {
    name: 'VitePress',
    peer: 'vitepress',
    search: {
      open: '#local-search button',
      input: '.VPLocalSearchBox .search-input',
      result: '.VPLocalSearchBox .results .result',
    },
  },
  {
    name: 'Docusaurus',
    peer: 'docusaurus',
    search: {
      open: null,
      input: '.navbar__search-input',
      result: '.navbar__search [class*="suggestion_"]',
    },
  },
  {
    name: 'Starlight + Pagefind',
    peer: 'starlight',
    search: {
      open: 'button[data-open-modal]',
      input: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link',
    },
  },
];

/** @param {string} peer */
export function peerFolder(peer) {
  return fileURLToPath(new URL(`peers/${peer}`, import.meta.url));
}
