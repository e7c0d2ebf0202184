import { whenQuiet } from '../ui/shared/when-quiet.ts';
import { atFirstSign } from './first-sign.ts';

/** Not `pointerover`: browsers make one at the first drawing, wherever the pointer happens to rest. */
const signs = ['pointermove', 'pointerdown', 'focusin', 'keydown', 'input'] as const;

/**
 * Calls back once, when a reader does anything on the page, or when it has been quiet. What can be read needs no program:
 * links lead on, and the search box asks, without it.
 */
export function whenWanted(act: () => void): void {
  let wanted = false;
  const once = (): void => {
    if (!wanted) act();
    wanted = true;
  };
  const end = atFirstSign(window, signs, once);
  void whenQuiet().then(() => {
    end();
    once();
  });
}
