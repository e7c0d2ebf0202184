import { isAsleep, onceAwake } from './asleep.ts';

/**
 * A button that was pressed before the page came alive is pressed again once it is: the last one, as with a page that
 * answers late. What a browser does by itself (links, boxes to tick, sending words to search) is done already.
 */
export function rememberPress({ document }: Window): void {
  let pressed: HTMLElement | null = null;
  const onClick = ({ target }: MouseEvent): void => {
    if (!isAsleep(document) || !(target instanceof Element)) return;
    pressed = target.closest<HTMLElement>('#root button[type="button"]');
  };
  document.addEventListener('click', onClick, true);
  onceAwake(document, () => {
    document.removeEventListener('click', onClick, true);
    // What stands deeper in the page is taken over one drawing later.
    setTimeout(() => pressed?.isConnected === true && pressed.click());
  });
}
