import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealed } from './page-policy.ts';

/**
 * Puts the policy into every page of a site that lacks it, whoever made the page.
 *
 * @throws {Error} where a page holds code that the policy does not let run, so that no page is built that would not work
 */
export function sealPages(out: string, policy: string): void {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8');
    const whole = sealedPage(page, html, policy);
    if (whole !== html) writeFileSync(join(out, page), whole);
  }
}

function sealedPage(page: string, html: string, policy: string): string {
  try {
    return sealed(html, policy);
  } catch (error) {
    throw new Error(`${page} cannot be sealed: ${String(error)}`, { cause: error });
  }
}
