import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All that axe knows: WCAG at every level, what it holds for good practice, and what it still tries out. */
const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
];

/** The rules that are not asked, each with its reason. */
const notAsked = [
  // Takes any text set larger than the text after it for a heading: summaries and claims are, and are none.
  'p-as-heading',
];

/** The rules whose answer changes with the colours alone. */
export const colourRules: readonly string[] = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
];

/** The three appearances a reader may have. Forced colours come with a dark palette, which differs the most from ours. */
const media = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Appearance = keyof typeof media;

export const appearances: readonly Appearance[] = ['light', 'dark', 'forced colours'];

/**
 * What axe finds to mend on the page as it stands, a line each.
 *
 * @param only the rules to ask; all where none are named
 */
export async function violations(page: Page, only: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // No frames of other sites here, for which axe would open a page of its own at each call.
  if (only.length > 0) builder.withRules([...only]);
  else builder.withTags(tags).disableRules(notAsked);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, reason = ''] = failureSummary.split('\n');
      return `${id}: ${target.join(' ')}: ${reason.trim()}`;
    }),
  );
}

/** What axe finds in one appearance, with the rules that it can change, or all of them. */
export async function violationsIn(
  page: Page,
  appearance: Appearance,
  only: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia(media[appearance]);
  return violations(page, only);
}
