import { useEffect, useRef, useState } from 'react';
import { pathOf } from '../../store/page.ts';
import type { View } from '../../store/view.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { counted } from '../shared/wording.ts';
import { surroundings } from './surroundings.ts';
import { inQuotes } from './said-words.ts';
import styles from './MarkTrail.module.css';

/** The words to mark: Explore marks its own results, and where quotes are checked the words are the quote. */
function marksQuery({ page, criteria }: View): string {
  return page.kind === 'explore' || page.kind === 'check-a-quote' ? '' : criteria.query;
}

/** On a page opened from results: how many places hold the words, the way from one to the next, and their hiding. */
export function MarkTrail() {
  const query = useExplorer(({ view }) => marksQuery(view));
  const path = useExplorer(({ view }) => pathOf(view.page));
  if (query.trim() === '') return null;
  return <Trail key={`${path} ${query}`} query={query} />;
}

/** How many marks the page has; null until it was looked. Calls back when there are the first. */
function useMarkCount(onFirst: (found: readonly HTMLElement[]) => void): number | null {
  const [count, setCount] = useState<number | null>(null);
  const first = useRef(onFirst);
  // The marks are the page's, which may be drawn before this runs or after, and anew: they are counted where they stand.
  useEffect(() => {
    let known = 0;
    const look = (): void => {
      const found = marks();
      setCount(found.length);
      if (known === 0 && found.length > 0) first.current(found);
      known = found.length;
    };
    look();
    const watching = new MutationObserver(look);
    for (const page of document.querySelectorAll('main'))
      watching.observe(page, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, []);
  return count;
}

function Trail({ query }: { readonly query: string }) {
  const [current, setCurrent] = useState(0);
  const [hidden, setHidden] = useState(false);
  const [heard, setHeard] = useState('');
  const arrived = useExplorer((explorer) => explorer.place === null && explorer.view.hash === '');
  // Who has scrolled already, or came back by a reload to where they were, is not taken elsewhere.
  const count = useMarkCount((found) => show(found, 0, arrived && window.scrollY === 0));

  useEffect(() => {
    document.documentElement.toggleAttribute('data-marks-hidden', hidden);
    return () => document.documentElement.removeAttribute('data-marks-hidden');
  }, [hidden]);

  const go = (step: number): void => {
    const found = marks();
    if (found.length === 0) return;
    const next = (current + step + found.length) % found.length;
    setCurrent(next);
    show(found, next);
    setHeard(surroundings(found[next]));
  };
  if (count === null) return null;
  const here = Math.min(current, count - 1);
  return (
    <section className={styles.trail} aria-label="Words you searched for">
      <output className={styles.words}>
        {count === 0
          ? `${inQuotes(query)} does not stand in what this page shows`
          : where(query, here, count)}
        {/* To the eye, the page itself shows where one is. */}
        <Hidden>{heard}</Hidden>
      </output>
      {count > 0 && <TrailButtons go={go} hidden={hidden} hide={setHidden} />}
    </section>
  );
}

interface TrailButtonsProps {
  readonly go: (step: number) => void;
  readonly hidden: boolean;
  readonly hide: (hidden: boolean) => void;
}

function TrailButtons({ go, hidden, hide }: TrailButtonsProps) {
  return (
    <>
      <button type="button" className={styles.button} onClick={() => go(-1)}>
        Previous
      </button>
      <button type="button" className={styles.button} onClick={() => go(1)}>
        Next
      </button>
      <button
        type="button"
        className={styles.button}
        aria-pressed={hidden}
        onClick={() => hide(!hidden)}
      >
        Hide marks
      </button>
    </>
  );
}

function where(query: string, current: number, count: number): string {
  return `${inQuotes(query)}: ${current + 1} of ${counted(count, ['place', 'places'])}`;
}

function marks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main mark')];
}

function show(found: readonly HTMLElement[], place: number, scrolls = true): void {
  for (const [at, mark] of found.entries()) mark.toggleAttribute('data-current', at === place);
  if (scrolls) found[place]?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
