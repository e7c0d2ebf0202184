import { atFirstSign } from '../first-sign.ts';
import { comesAgain } from './comes-again.ts';

const attribute = 'data-unread';
const signs = [
  'pointermove',
  'pointerdown',
  'wheel',
  'touchstart',
  'scroll',
  'keydown',
  'focusin',
  'beforeprint',
] as const;

/**
 * Marks a page that has been opened at its top and not yet touched. Its style then leaves what is far below the window to
 * be laid out later: each font that comes lays out all of a long page anew, which would hold up a slow phone.
 */
export function beUnread(browser: Window): void {
  const { documentElement } = browser.document;
  if (browser.location.hash !== '' || comesAgain()) return;
  documentElement.setAttribute(attribute, '');
  atFirstSign(browser, signs, () => documentElement.removeAttribute(attribute));
}
