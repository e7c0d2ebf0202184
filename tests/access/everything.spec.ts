import { expect, type Page } from '@playwright/test';
import { appearances, colourRules, violationsIn } from '../e2e/access/axe.ts';
import { faultsOfStops } from '../e2e/access/focus.ts';
import { phone, reach, states } from '../e2e/access/states.ts';
import { smallTargets } from '../e2e/access/targets.ts';
import { doubleText, spaceText } from '../e2e/access/text-sizes.ts';
import { builtPages, kindsOfPage } from '../e2e/built-pages.ts';
import { open, test } from '../e2e/fixtures.ts';
import { overflowing } from '../e2e/overflowing.ts';

// Every page that is built in the three appearances, every state in each of them, and every stop of the Tab key.

test.use({ trace: 'off' });

const wide = { width: 1280, height: 720 };
const narrow = { width: 320, height: 640 };

/** All rules once, and in the other appearances those that colours can change. */
async function expectNoViolations(page: Page): Promise<void> {
  for (const appearance of appearances) {
    const rules = appearance === 'light' ? [] : colourRules;
    expect.soft(await violationsIn(page, appearance, rules), appearance).toEqual([]);
  }
}

for (const path of builtPages) {
  test(`/${path}: axe in light, dark and forced colours, targets, text of any size`, async ({
    page,
  }) => {
    await open(page, `./${path}`);
    await expectNoViolations(page);
    expect.soft(await smallTargets(page), 'targets').toEqual([]);
    await doubleText(page);
    expect.soft(await overflowing(page), 'text at 200 %').toEqual([]);
    await page.setViewportSize(narrow);
    await spaceText(page);
    expect.soft(await overflowing(page), 'text set wide at 320 px').toEqual([]);
  });
}

for (const path of kindsOfPage) {
  test(`${path}: all rules in every appearance, on a phone and in print; every stop of Tab`, async ({
    page,
  }) => {
    for (const size of [wide, phone]) {
      await page.setViewportSize(size);
      await open(page, path);
      for (const appearance of appearances) {
        const where = `${appearance}, ${size.width} px`;
        expect.soft(await violationsIn(page, appearance), where).toEqual([]);
      }
    }
    await page.emulateMedia({ media: 'print' });
    expect.soft(await violationsIn(page, 'light', colourRules), 'print').toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      expect.soft(await smallTargets(page), `targets at ${size.width} px`).toEqual([]);
      expect.soft(await faultsOfStops(page), `stops at ${size.width} px`).toEqual([]);
    }
  });
}

test.describe('in each state', () => {
  // One of them is that a part does not load.
  test.use({ expectedMessage: /^Failed to load resource: net::ERR_FAILED|^CodeMissing: / });

  for (const state of states) {
    test(`${state.name}: all rules in every appearance, targets, text of any size`, async ({
      page,
    }) => {
      await reach(page, state);
      for (const appearance of appearances)
        expect.soft(await violationsIn(page, appearance), appearance).toEqual([]);
      expect.soft(await smallTargets(page), 'targets').toEqual([]);
      await page.setViewportSize(narrow);
      expect.soft(await overflowing(page), 'at 320 px').toEqual([]);
      await spaceText(page);
      expect.soft(await overflowing(page), 'text set wide').toEqual([]);
    });
  }
});
