import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answering, open, test } from './fixtures.ts';
import { kindsOfPage } from './built-pages.ts';
import { resultCount, searchBox } from './places.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const colourRules = ['color-contrast', 'link-in-text-block'];
const withoutColours = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));

// What axe says tells enough, and a trace would hold its whole source at each call.
test.use({ trace: 'off' });

type RunOptions = Parameters<AxeBuilder['options']>[0];

async function violations(page: Page, only: Partial<RunOptions> = {}): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: rules, resultTypes: ['violations'], ...only })
    // No frames of other sites here, for which axe would open a page of its own at each call.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, reason = ''] = failureSummary.split('\n');
      return `${id}: ${target.join(' ')}: ${reason.trim()}`;
    }),
  );
}

/**
 * All rules, in light and dark, wide and on a phone. The structure is the same in both themes and the colours are at both
 * widths, so no rule is asked twice for nothing.
 */
async function expectNoViolations(page: Page): Promise<void> {
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), 'wide, light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, { runOnly: colourRules }), 'wide, dark').toEqual([]);
  await page.setViewportSize(phone);
  expect.soft(await violations(page, { rules: withoutColours }), 'on a phone').toEqual([]);
}

for (const address of kindsOfPage) {
  test(`axe finds nothing to mend on ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('main')).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const [state, address] of [
  ['with results', './?q=treaty&topic=mutual-defence'],
  ['with no hits', './?q=zzzqqq&topic=china'],
] as const) {
  test(`axe finds nothing to mend on Explore ${state}`, async ({ page }) => {
    await open(page, address);
    await expect(resultCount(page)).toBeVisible();
    await expectNoViolations(page);
  });
}

test('axe finds nothing to mend in the answer to a sentence that was checked', async ({ page }) => {
  await open(
    page,
    'check-a-quote/?check=the+other+party+will+not+provide+it+with+military+assistance',
  );
  await expect(page.getByRole('textbox', { name: 'The sentence to check' })).toHaveValue(
    /will not/,
  );
  await expect(page.getByRole('main').getByText('Nothing pasted yet')).toHaveCount(0);
  await expectNoViolations(page);
});

test('axe finds nothing to mend in the suggestions under the search box', async ({ page }) => {
  await open(page, 'clauses/4/');
  await searchBox(page).pressSequentially('lank');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing to mend in the dialog of filters', async ({ page }) => {
  await page.setViewportSize(phone);
  await open(page, './?q=treaty');
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
});

test.describe('at an unknown address', () => {
  test.use({ expectedMessage: /^Failed to load resource: .* 404 / });

  test('axe finds nothing to mend on the page for unknown addresses', async ({ page }) => {
    await page.goto('nowhere/');
    await answering(page);
    await expect(page.getByRole('main')).toBeVisible();
    await expectNoViolations(page);
  });
});
