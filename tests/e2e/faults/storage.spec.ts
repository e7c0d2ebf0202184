import { expect, type Page } from '@playwright/test';
import { answering, open, test } from '../fixtures.ts';
import { heading, resultCount, results, searchBox } from '../places.ts';

/** The stores of a browser that lets the page have none: asking for one throws. Runs in the page. */
function blockStores(): void {
  const refuse = {
    get(): never {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, refuse);
  }
}

/** Stores that are full: they can be read, and nothing more goes in. */
function fillStores(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

/** What another version, another program or a hand left there. */
function leaveGarbage(): void {
  const garbage = ['{"version":99,"theme":"sepia"}', 'null', '<b>plain</b>', '\u0000', '[[[['];
  for (const key of ['theme', 'cite-format', 'basket', `typed ${location.pathname}`]) {
    for (const store of [localStorage, sessionStorage]) {
      store.setItem(key, garbage[key.length % garbage.length] ?? '');
    }
  }
}

/** Search, theme, citation and a reload: all that would keep something. */
async function expectAllWorks(page: Page): Promise<void> {
  await open(page, './');
  await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
  await searchBox(page).fill('armed attack');
  await expect(resultCount(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await results(page).first().getByRole('heading').getByRole('link').click();
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await page.getByRole('button', { name: /^Cite/ }).first().click();
  const format = page.getByRole('combobox', { name: 'Format' });
  await expect(format).toHaveValue('plain');
  await format.selectOption('bibtex');
  await expect(page.getByRole('region', { name: 'Citation' })).toContainText('@');
  await page.reload();
  await answering(page);
  await expect(heading(page)).toHaveText(/^Clause 4: /);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

for (const [state, fault] of [
  ['blocked', blockStores],
  ['full', fillStores],
  ['left with what no version of the site wrote', leaveGarbage],
] as const) {
  test(`with its stores ${state} the site works, and forgets at most a preference`, async ({
    page,
  }) => {
    await page.addInitScript(fault);
    await expectAllWorks(page);
  });
}
