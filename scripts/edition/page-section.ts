import { JSDOM } from 'jsdom';
import type { Target } from './targets.ts';

/** What can be pressed or typed into, and what only leads about the site, is nothing on paper. */
const onScreenOnly = 'script, nav, button, input, select, form, fieldset, dialog, output, iframe';

/** Attributes that name ids, one or several. */
const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];

export interface SectionSettings {
  /** The section's name. */
  readonly key: string;
  /** How far below the document's first level its first heading stands. */
  readonly below: number;
  /** The path the site stands under, with a slash at both ends. */
  readonly base: string;
  readonly targetOf: (path: string, hash: string) => Target | null;
}

export interface PageSection {
  readonly html: string;
  /** The words of its first heading. */
  readonly title: string;
}

/** A page of the site as a section of the document: nothing to press, ids of its own, links that lead about the document. */
export function pageSection(html: string, settings: SectionSettings): PageSection {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main');
  if (main === null) throw new Error(`The page of ${settings.key} has no content`);
  // What orders a table by its column is that column's name.
  for (const button of main.querySelectorAll('th button')) button.replaceWith(...button.childNodes);
  for (const element of main.querySelectorAll(onScreenOnly)) element.remove();
  for (const element of main.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  for (const details of main.querySelectorAll('details')) details.open = true;
  lowerHeadings(main, settings.below);
  for (const link of main.querySelectorAll('a')) turnLink(link, settings);
  nameIds(main, settings.key);
  const title = main.querySelector('h1')?.textContent.trim() ?? '';
  return {
    html: `<section class="edition-page" id="${settings.key}">${main.innerHTML}</section>`,
    title,
  };
}

/** Told by role and not by tag, so that the styles of the site hold. */
function lowerHeadings(main: Element, below: number): void {
  if (below === 0) return;
  for (const heading of main.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + below));
}

function turnLink(link: HTMLAnchorElement, { key, base, targetOf }: SectionSettings): void {
  const href = link.getAttribute('href') ?? '';
  if (/^https?:/.test(href)) return;
  if (href.startsWith('#')) return link.setAttribute('href', `#${key}--${href.slice(1)}`);
  const { pathname, hash } = new URL(href, `http://site.invalid${base}`);
  const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
  const target = targetOf(path, hash);
  // What stands nowhere in the document is named, and leads nowhere.
  if (target === null) link.replaceWith(...link.childNodes);
  else link.setAttribute('href', `#${target.key}${target.id === null ? '' : `--${target.id}`}`);
}

function nameIds(main: Element, key: string): void {
  for (const element of main.querySelectorAll('[id]')) element.id = `${key}--${element.id}`;
  for (const name of references)
    for (const element of main.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
      element.setAttribute(name, ids.map((id) => `${key}--${id}`).join(' '));
    }
}
