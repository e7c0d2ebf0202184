import type { Page } from '@playwright/test';

/**
 * Begins to note what is read out by itself: each text that comes into a live region that a reader can hear. What lies
 * behind an open dialog is not heard.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    const regions = 'output, [role="status"], [role="alert"], [aria-live]';
    const heard = new WeakMap<Element, string>();
    for (const region of document.querySelectorAll(regions))
      heard.set(region, (region.textContent ?? '').trim());
    const note = ({ target }: MutationRecord): void => {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(regions);
      if (region === null || region === undefined) return;
      const dialog = document.querySelector('dialog[open]');
      if (dialog !== null && !dialog.contains(region)) return;
      const words = (region.textContent ?? '').trim();
      if (words !== '' && words !== heard.get(region)) said.push(words);
      heard.set(region, words);
    };
    new MutationObserver((changes) => changes.forEach(note)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** How long a message waits for rest, and a little more, in milliseconds. */
const rest = 1500;

/** What was read out since the last time, once all has come to rest. */
export async function saidMeanwhile(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(rest);
  return page.evaluate(() => {
    const said: unknown = Reflect.get(window, 'said');
    return Array.isArray(said) ? said.splice(0).map(String) : [];
  });
}

interface StatusNode {
  readonly words: string;
  readonly live: string;
}

/** The status messages in the browser's own accessibility tree, the empty ones left out. */
export async function statusNodes(page: Page): Promise<readonly StatusNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node === undefined) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter(({ role, ignored }) => !ignored && ['status', 'alert'].includes(String(role?.value)))
    .map(({ nodeId, properties = [] }) => ({
      words: textOf(nodeId),
      live: String(properties.find(({ name }) => name === 'live')?.value.value ?? ''),
    }))
    .filter(({ words }) => words !== '');
}
