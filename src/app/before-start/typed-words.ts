import { onceAwake } from './asleep.ts';
import { comesAgain } from './comes-again.ts';

type Typed = Readonly<Record<string, string>>;
type Field = HTMLInputElement | HTMLTextAreaElement;

const fields = 'textarea[id], input[id]:not([type="checkbox"], [type="radio"])';

/**
 * What stands in the page's fields outlives a reload, also into another version of the site: it is kept in this tab when
 * the page goes, and put back before the client starts, which takes it for typed by the reader. Browsers do so of
 * themselves, but not in fields without autocompletion.
 */
export function keepTypedWords(browser: Window): void {
  const { document } = browser;
  browser.addEventListener('pagehide', () => write(keyOf(browser), typedIn(document)));
  const typed = comesAgain() ? read(keyOf(browser)) : {};
  if (Object.keys(typed).length === 0) return;
  document.addEventListener(
    'readystatechange',
    () => {
      // A page drawn by the client alone has no field yet.
      if (document.querySelector(fields) === null)
        onceAwake(document, () => putBack(typed, document, true));
      else putBack(typed, document, false);
    },
    { once: true },
  );
}

function keyOf({ location }: Window): string {
  return `typed ${location.pathname}${location.search}`;
}

function typedIn(document: Document): Typed {
  const filled = [...document.querySelectorAll<Field>(fields)].filter(({ value }) => value !== '');
  return Object.fromEntries(filled.map(({ id, value }) => [id, value]));
}

/** @param heard whether the client runs and must hear of it */
function putBack(typed: Typed, document: Document, heard: boolean): void {
  for (const field of document.querySelectorAll<Field>(fields)) {
    const value = typed[field.id];
    if (value === undefined || field.value === value) continue;
    const { prototype } =
      field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    // React watches the element's own property, and would take the change for its own.
    Reflect.set(prototype, 'value', value, field);
    if (heard) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function write(key: string, typed: Typed): void {
  try {
    if (Object.keys(typed).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // Storage is blocked or full: what was typed lasts as long as the page.
  }
}

/** What was kept; anything else that stands there counts as nothing. */
function read(key: string): Typed {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
