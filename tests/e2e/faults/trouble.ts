import type { Locator, Page } from '@playwright/test';

/** The line below a page that says what does not work. */
export function trouble(page: Page): Locator {
  return page.getByRole('region', { name: 'Trouble' });
}
