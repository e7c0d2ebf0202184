import type { Engine } from './engine.ts';

/** How long the page may take for anything, in milliseconds: the machine may be busy. */
const patience = 15_000;

/** What is asked of an element: its place by a selector, and words that stand in it or in its name. */
export interface Wanted {
  readonly css: string;
  readonly words?: string;
}

/** Runs a question in the page until its answer holds. @throws {Error} with what was wanted and the last answer */
export async function until(engine: Engine, what: string, body: string): Promise<void> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    // A page that is going away answers nothing.
    last = await engine.run(body).catch((error: unknown) => String(error));
    if (last === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(
    `${what}: not after ${patience / 1000} s; last answer: ${JSON.stringify(last)?.slice(0, 300)}`,
  );
}

/** Opens an address and waits until the page answers to clicks and keys. */
export async function open(engine: Engine, address: string): Promise<void> {
  await engine.goTo(address);
  await alive(engine);
}

export function alive(engine: Engine): Promise<void> {
  return until(
    engine,
    'the page comes alive',
    `return document.readyState === 'complete' && !document.documentElement.hasAttribute('data-asleep')`,
  );
}

/** The script that finds what is in sight, the first in the page's order. */
function finding({ css, words = '' }: Wanted): string {
  return `[...document.querySelectorAll(${JSON.stringify(css)})].find((one) => one.checkVisibility() &&
    ((one.getAttribute('aria-label') ?? '') + ' ' + one.textContent).replace(/\\s+/g, ' ').includes(${JSON.stringify(words)}))`;
}

export function see(engine: Engine, wanted: Wanted): Promise<void> {
  return until(
    engine,
    `${wanted.css} with “${wanted.words ?? ''}” is seen`,
    `return ${finding(wanted)} !== undefined`,
  );
}

export function seeNone(engine: Engine, wanted: Wanted): Promise<void> {
  return until(
    engine,
    `no ${wanted.css} with “${wanted.words ?? ''}” is seen`,
    `return ${finding(wanted)} === undefined`,
  );
}

export function at(engine: Engine, address: RegExp): Promise<void> {
  return until(
    engine,
    `the address is ${address}`,
    `return ${address}.test(location.href) || location.href`,
  );
}

export function focused(engine: Engine, css: string): Promise<void> {
  return until(
    engine,
    `${css} has the focus`,
    `return document.activeElement?.matches(${JSON.stringify(css)}) || document.activeElement?.outerHTML`,
  );
}

/** Brings what is wanted into the middle of the window, and clicks it there. */
export async function click(engine: Engine, wanted: Wanted, tries = 3): Promise<void> {
  await see(engine, wanted);
  await engine.run(
    `for (const one of document.querySelectorAll('[data-wanted]')) one.removeAttribute('data-wanted');
     const one = ${finding(wanted)};
     one.setAttribute('data-wanted', '');
     one.scrollIntoView({ block: 'center', behavior: 'instant' });`,
  );
  try {
    await engine.click('[data-wanted]');
  } catch (error) {
    // What was drawn anew between the look and the click, as while letters are answered, is looked for again.
    if (tries === 1) throw error;
    await click(engine, wanted, tries - 1);
  }
}

/** Puts the focus into a field, empties it and types. */
export async function typeInto(engine: Engine, css: string, text: string): Promise<void> {
  await click(engine, { css });
  await engine.run(`document.activeElement.select()`);
  await engine.type(text);
}

/** Presses Tab until what is wanted has the focus. */
export async function tabTo(engine: Engine, wanted: Wanted, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await engine.press('Tab');
    if ((await engine.run(`return ${finding(wanted)} === document.activeElement`)) === true) return;
  }
  throw new Error(
    `${most} presses of Tab do not lead to ${wanted.css} with “${wanted.words ?? ''}”`,
  );
}
