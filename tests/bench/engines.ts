import { engineOf, type Engine } from './engine.ts';
import { flexSearch } from './engines/flexsearch.ts';
import { fuseDefaults, fuseTokens } from './engines/fuse.ts';
import { lunr } from './engines/lunr.ts';
import { miniSearch } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { ours } from './engines/ours.ts';
import { uFuzzy } from './engines/ufuzzy.ts';

/** In the order of the tables; ours first, since the others' figures are told as multiples of its. */
const recipes = [ours, fuseDefaults, fuseTokens, miniSearch, flexSearch, orama, uFuzzy, lunr];

/** Loaded at once: later there is nobody left to load them, since TypeScript is run here by an importer that closes. */
export const engines: readonly Engine[] = await Promise.all(recipes.map(engineOf));
