import { findBrowser } from '../../scripts/browser.mjs';

/**
 * `npm test` has found a browser and names it; run by hand, the search is made here. The workers, which start later, read
 * the name in their configuration.
 */
async function nameBrowser(): Promise<void> {
  process.env.CHROMIUM_PATH ??= await findBrowser();
}

export default nameBrowser;
