import { createStore } from 'zustand/vanilla';
import { emptyBasket, type Basket } from '../domain/basket/basket.ts';
import type { Corpus, Study } from '../domain/corpus.ts';
import {
  noCriteria,
  type Criteria,
  type FacetName,
  type Selection,
  type SortOrder,
} from '../search/criteria.ts';
import type { Search } from '../search/findings.ts';
import { choicesAmong, choicesOn } from './choices.ts';
import { asTyped, settledView, settleOf } from './settling.ts';
import { cleared, toggled, type View } from './view.ts';

/** Where the reader was on a page they come back to. */
export interface Place {
  /** Vertical scroll in CSS pixels; null where the browser has scrolled to a fragment itself. */
  readonly top: number | null;
  /** A CSS selector for what had the focus, or null. */
  readonly focus: string | null;
}

/** How the browser keeps the basket between visits. */
export interface Keeping {
  /**
   * `blocked` where the browser refuses to, `wiped` where what was stored has been emptied by others, `absent` where the
   * code that would keep it has not come.
   */
  readonly state: 'kept' | 'blocked' | 'wiped' | 'absent';
  /** Stored text that could not be read whole, as it stood; empty for none. */
  readonly unread: string;
  readonly forgetUnread: () => void;
}

export interface Explorer {
  readonly corpus: Corpus;
  /** The corpus's search; a promise of it where the page opened without its code, which few pages need at once. */
  readonly search: Search | Promise<Search>;
  /** What the editors made beside the corpus: fetched for the first page that shows it, and held from then on. */
  readonly study: () => Study | Promise<Study>;
  /** The path the site stands under, with a slash at both ends. */
  readonly base: string;
  readonly view: View;
  /** Set where the view came by back or forward: the place to return to. */
  readonly place: Place | null;
  readonly basket: Basket;
  /** Null until what is stored has been read. */
  readonly keeping: Keeping | null;
  /** What the reader's last act has done, for those who listen to the page. */
  readonly report: string;

  /** What is being typed. An operator with a blank after it is finished, and becomes a filter. */
  readonly ask: (query: string) => void;
  /** Another question altogether: its words and its filters. */
  readonly askAll: (criteria: Criteria) => void;
  readonly toggle: (facet: FacetName, value: string) => void;
  /** Takes the choices of one facet back, or of all; the query stays. */
  readonly clear: (facet: FacetName | 'all') => void;
  readonly sortBy: (sort: SortOrder) => void;
  /** Sets what is chosen for one key of a page with filters of its own. */
  readonly choose: (key: string, values: readonly string[]) => void;
  /** What was typed is what is meant: operators become filters, and the history gets an entry. */
  readonly settle: () => void;
  /** Takes everything back: query, filters, order. */
  readonly startOver: () => void;
  /** Changes the basket, and reports in words what has come of it. */
  readonly changeBasket: (
    change: (basket: Basket) => Basket,
    report?: (after: Explorer) => string,
  ) => void;
  readonly visit: (view: View) => void;
  readonly comeBack: (view: View, place: Place) => void;
}

export type ExplorerStore = ReturnType<typeof createExplorerStore>;

/** One store an application: the frozen corpus and its search, and what the reader asked for. Nothing derived is kept. */
export function createExplorerStore(
  corpus: Corpus,
  search: Search | Promise<Search>,
  view: View,
  base = '/',
  study: Explorer['study'] = noStudy,
) {
  return createStore<Explorer>()((set, get) => {
    const settle = (criteria: Criteria): Criteria => settleOf(get().search)(criteria);
    const revise = (change: (criteria: Criteria) => Partial<Criteria>): void =>
      set(({ view: now }) => ({
        view: { ...now, criteria: { ...now.criteria, ...change(now.criteria) }, hash: '' },
        place: null,
      }));
    return {
      corpus,
      search,
      study,
      base,
      view,
      place: null,
      basket: emptyBasket,
      keeping: null,
      report: '',
      ask: (query) => revise(() => asTyped(get().view, query, settle)),
      askAll: (criteria) => revise(() => criteria),
      toggle: (facet, value) =>
        revise((now) => narrowed(settle(now), (selection) => toggled(selection, facet, value))),
      clear: (facet) =>
        revise((now) => narrowed(settle(now), (selection) => cleared(selection, facet))),
      sortBy: (sort) => revise(() => ({ sort })),
      choose: (key, values) =>
        set(({ view: now }) => {
          const possible = choicesOn(now.page.kind, corpus);
          const wanted = { ...now.choices, [key]: values };
          const choices = choicesAmong(possible, (one) => wanted[one] ?? []);
          return { view: { ...now, choices }, place: null };
        }),
      settle: () => revise(settle),
      startOver: () => revise(() => noCriteria),
      changeBasket: (change, report) => {
        set({ basket: change(get().basket) });
        // What keeps the basket has had its say by now.
        if (report !== undefined) set({ report: report(get()) });
      },
      visit: (next) => set({ view: settledView(next, settle), place: null }),
      comeBack: (next, place) => set({ view: settledView(next, settle), place }),
    };
  });
}

function noStudy(): Promise<Study> {
  return Promise.reject(new Error('This explorer was made without the study its pages show.'));
}

function narrowed(criteria: Criteria, change: (selection: Selection) => Selection): Criteria {
  return { ...criteria, selection: change(criteria.selection) };
}
