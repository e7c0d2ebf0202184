import type { Basis } from '../../../src/domain/corpus.ts';

/** What stands on a picture, from the top to the bottom. */
export interface Card {
  /** Whose page it is, small, at the top. */
  readonly over: string;
  /** What the title names, such as a clause's number; null for none. */
  readonly kicker: string | null;
  readonly title: string;
  /** Lines below the title. */
  readonly lines: readonly string[];
  readonly signs: readonly {
    readonly path: string;
    readonly colour: string;
    readonly label: string;
  }[];
  /** How far it can be trusted; null where that is no question. */
  readonly basis: { readonly kind: Basis; readonly words: string } | null;
  /** What it is, at the bottom. */
  readonly foot: string;
}
