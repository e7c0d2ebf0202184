// @ts-check
// Takes the picture that stands in the README and in previews of links: node scripts/picture.mjs (after a build).
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const root = resolve(import.meta.dirname, '..');
const site = await serve({ root: join(root, 'dist'), port: 0 });
const executablePath = await findBrowser();
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage({
  viewport: { width: 1200, height: 630 },
  reducedMotion: 'reduce',
});
await page.goto(site.url, { waitUntil: 'networkidle' });
const file = join(root, 'public/preview.png');
await page.screenshot({ path: file });
await browser.close();
await site.close();
console.log(file);
