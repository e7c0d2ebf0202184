import type { Basket } from '../../domain/basket/basket.ts';

/** The reader's last act that took something away, and the way back. */
export interface Undo {
  readonly words: string;
  /** Where in the list it is offered: at the place of what was taken out, or above all (-1). */
  readonly place: number;
  readonly change: (basket: Basket) => Basket;
  /** What has the focus after it: an item's key, or null for the page's heading. */
  readonly key: string | null;
}
