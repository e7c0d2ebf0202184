import { expect, type Page } from '@playwright/test';
import { open } from '../fixtures.ts';
import { resultCount, searchBox } from '../places.ts';

export const phone = { width: 390, height: 844 };

/** What a page looks like after a reader did something on it. */
export interface State {
  readonly name: string;
  readonly address: string;
  readonly narrow?: boolean;
  readonly reach: (page: Page) => Promise<void>;
}

const answered = async (page: Page): Promise<void> => {
  await expect(resultCount(page)).toBeVisible();
};

const checked = async (page: Page): Promise<void> => {
  await expect(page.getByRole('main').getByText('Nothing pasted yet')).toHaveCount(0);
};

async function openCitation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cite this clause' }).click();
  await expect(page.getByRole('region', { name: 'Citation' })).toBeVisible();
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
}

async function openSuggestions(page: Page): Promise<void> {
  await searchBox(page).pressSequentially('lank');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
}

async function openHelp(page: Page): Promise<void> {
  await page.getByText('How to search').click();
  await expect(page.getByText('"exact phrase"')).toBeVisible();
}

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

async function loseCitations(page: Page): Promise<void> {
  await page.route(/CitePanel/, (route) => route.abort());
  await page.getByRole('button', { name: 'Cite this clause' }).click();
  await expect(page.getByText(/did not load/)).toBeVisible();
}

/** The results of a page that cannot fetch what it says where nothing is found. */
async function loseResults(page: Page): Promise<void> {
  await page.route(/NothingFound/, (route) => route.abort());
  await searchBox(page).fill('sanctoins zzqqx');
  await expect(page.getByRole('alert').filter({ hasText: 'This part did not load' })).toBeVisible();
}

/** A clause, a quote and a claim in the basket, the first with a note. */
async function collect(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const kind of ['clause', 'quote', 'claim'])
    await main
      .getByRole('button', { name: new RegExp(`^Collect ${kind}`) })
      .first()
      .click();
  const basket = page.getByRole('banner').getByRole('link', { name: /^Basket/ });
  await expect(basket).toHaveText('Basket (3)');
  await basket.click();
  await page.getByRole('textbox', { name: /^Note on 1,/ }).fill('Ask the desk\nbefore noon');
  await expect(page.getByLabel('Link that holds this basket')).toHaveValue(/#b=1\./);
}

async function openClassKit(page: Page): Promise<void> {
  await collect(page);
  await page.getByLabel('Speakers', { exact: true }).check();
  await page.getByLabel('Verdicts', { exact: true }).check();
  const link = await page.getByLabel('Link that holds this basket').inputValue();
  await open(page, link);
  await page.getByLabel('The answer key').check();
  await expect(page.getByRole('region', { name: 'Answer key' })).toBeVisible();
}

/** What an older version, another program or a fault may have left. */
async function meetForeignBasket(page: Page): Promise<void> {
  await collect(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"items":');
  });
  await page.reload();
  await expect(page.getByRole('region', { name: 'Not read' })).toBeVisible();
}

export const states: readonly State[] = [
  { name: 'results', address: './?q=treaty&topic=mutual-defence', reach: answered },
  { name: 'results in Korean', address: './?q=김정은', reach: answered },
  { name: 'filters alone', address: './?kind=quote&kind=claim&clause=4', reach: answered },
  { name: 'no hits', address: './?q=sanctoins&topic=china', reach: answered },
  { name: 'suggestions', address: 'clauses/4/', reach: openSuggestions },
  { name: 'the dialog of filters', address: './?q=treaty', narrow: true, reach: openDialog },
  { name: 'help with searching', address: './', reach: openHelp },
  { name: 'words to find', address: 'clauses/4/?q=armed+attack', reach: async () => {} },
  { name: 'a citation', address: 'clauses/4/', reach: openCitation },
  { name: 'folded parts open', address: 'clauses/4/', reach: unfold },
  { name: 'citations that do not load', address: 'clauses/4/', reach: loseCitations },
  { name: 'a part of the page that does not load', address: './?topic=china', reach: loseResults },
  { name: 'a filled basket', address: 'clauses/4/', reach: collect },
  { name: 'a class kit with its key', address: 'clauses/4/', reach: openClassKit },
  { name: 'a basket that cannot be read', address: 'clauses/4/', reach: meetForeignBasket },
  {
    name: 'an exact quote',
    address: 'check-a-quote/?check=by+all+means+at+its+disposal',
    reach: checked,
  },
  {
    name: 'an altered quote',
    address: 'check-a-quote/?check=the+other+party+will+not+provide+it+with+military+assistance',
    reach: checked,
  },
  {
    name: 'a quote that is not found',
    address: 'check-a-quote/?check=the+moon+is+made+of+cheese',
    reach: checked,
  },
];

/** Brings a page into a state. */
export async function reach(page: Page, state: State): Promise<void> {
  if (state.narrow === true) await page.setViewportSize(phone);
  await open(page, state.address);
  await state.reach(page);
}
