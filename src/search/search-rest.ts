import { absenceOf } from './absence.ts';
import { spellingOf } from './spelling.ts';

/** What few questions need and none needs at once: fetched when the page is quiet, or somebody goes to the search box. */
export const searchRest = { absenceOf, spellingOf } as const;

export type SearchRest = typeof searchRest;
