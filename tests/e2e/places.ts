import type { Locator, Page } from '@playwright/test';

/**
 * A line of text, in pixels: a place in the page is kept where it comes back by less. To the pixel it failed once, by 3,
 * for a reason that was not found.
 */
export const aLine = 24;

export function searchBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search clauses, quotes, claims and speakers' });
}

export function heading(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** The line above the results, such as “7 results: 3 clauses, 4 quotes”. */
export function resultCount(page: Page): Locator {
  return page.getByRole('heading', { level: 2, name: /^\d+ results?\b/ });
}

export function results(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

/** A check box among the filters in sight. */
export function filter(page: Page, group: string, value: string): Locator {
  return page
    .getByRole('group', { name: group, exact: true })
    .getByRole('checkbox', { name: new RegExp(`^${value} \\d+$`) });
}

/** What a reader of Explore has before them: the question, the filters, and the answer. */
export async function exploreView(page: Page): Promise<unknown> {
  const chosen = page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem');
  return {
    query: await searchBox(page).inputValue(),
    filters: await chosen.allInnerTexts(),
    count: await resultCount(page).innerText(),
    results: await results(page).getByRole('heading').allInnerTexts(),
  };
}
