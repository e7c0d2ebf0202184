import type { Engine } from './engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuseDefaults, fuseTokens } from './engines/fuse.ts';
import { lunr } from './engines/lunr.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { uFuzzy } from './engines/ufuzzy.ts';

/** In the order of the tables; ours first, since all times are told as multiples of its. */
export const engines: readonly Engine[] = [
  ours,
  fuseDefaults,
  fuseTokens,
  miniSearch,
  flexSearch,
  orama,
  uFuzzy,
  lunr,
];
