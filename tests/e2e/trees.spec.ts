import { expect } from '@playwright/test';
import { open, test } from './fixtures.ts';
import { resultCount } from './places.ts';

// What a screen reader is given of the five main pages, kept as text in `trees/` and read by a person whenever it changes:
// `npm run access:trees` writes it anew.

const pages = [
  ['explore', './'],
  ['explore-with-a-search', './?q=armed+attack'],
  ['clause-4', 'clauses/4/'],
  ['checks', 'checks/'],
  ['question', 'question/'],
] as const;

test('the accessibility trees of the five main pages are as they were last read', async ({
  page,
}) => {
  for (const [name, address] of pages) {
    await open(page, address);
    if (address.includes('?')) {
      await expect(resultCount(page)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Download as CSV' })).toBeVisible();
    }
    const tree = await page.locator('body').ariaSnapshot();
    expect.soft(heard(tree), address).toMatchSnapshot(`${name}.txt`);
  }
});

/**
 * The tree as it is heard: without the addresses of links, without what a control's own name says again, and without what
 * is read out by itself, which comes and goes.
 */
function heard(tree: string): string {
  const lines = tree.split('\n').filter((line) => !/^ *- \/url: /.test(line));
  const once = lines.filter((line, place) => !repeats(line, lines[place - 1] ?? ''));
  const steady = once.map((line) => line.replace(/^( *- status): .*/, '$1'));
  const closed = steady.map((line, place) =>
    depth(steady[place + 1] ?? '') > depth(line) ? line : line.replace(/:$/, ''),
  );
  // Words for listeners stand in boxes of their own, which the tree sets apart by a space.
  return `${closed.join('\n').replaceAll(/ (?=[,:.] )/g, '')}\n`;
}

function depth(line: string): number {
  return line.search(/\S/);
}

function repeats(line: string, before: string): boolean {
  const label = /^ *- text: "?(.+?)"?$/.exec(line)?.[1];
  const name = /^ *- (?:radio|checkbox|group|combobox|textbox|searchbox) "(.+?)"/.exec(before)?.[1];
  return label !== undefined && label === name;
}
