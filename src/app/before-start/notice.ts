import { pageAnew } from './why-missing.ts';

const id = 'trouble';
const stillNone = 'There is still no connection. What you see stays; try again when it is back.';

/**
 * A line below the page that says what is wrong, and a button that loads the page again; one at a time. Made without the
 * client, which may be what is missing. It takes no focus: the reader may be typing.
 *
 * @param again the button's words; null where there is nothing to do
 */
export function showNotice(browser: Window, words: string, again: string | null): void {
  const { document } = browser;
  closeNotice(document);
  const notice = document.createElement('section');
  notice.id = id;
  notice.dataset['notice'] = '';
  notice.setAttribute('aria-label', 'Trouble');
  const line = document.createElement('output');
  notice.append(line);
  if (again !== null) notice.append(button(document, again, () => void reload(browser, line)));
  notice.append(button(document, 'Close', () => closeNotice(document)));
  // Before there is a body, the whole page is still to come.
  const show = (): void => {
    document.body.append(notice);
    // Read out where the line is there before its words are.
    setTimeout(() => (line.textContent = words), 100);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
}

export function closeNotice(document: Document): void {
  document.getElementById(id)?.remove();
}

/** Only where the page would come: a failed reload would take away what can be read. */
async function reload(browser: Window, line: HTMLElement): Promise<void> {
  if ((await pageAnew(browser.location)) === null) line.textContent = stillNone;
  else browser.location.reload();
}

function button(document: Document, words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}
