import { useRef } from 'react';
import { facetNames, type FacetName, type Selection } from '../../search/criteria.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { facetWord } from '../shared/wording.ts';
import { valueWord } from './facet-values.ts';
import styles from './AppliedFilters.module.css';

interface Applied {
  readonly facet: FacetName;
  readonly value: string;
}

function appliedIn(selection: Selection): readonly Applied[] {
  return facetNames.flatMap((facet) => selection[facet].map((value) => ({ facet, value })));
}

/**
 * The filters in force, at every width: each a button that takes it off. The focus goes to the next, or to the results.
 *
 * @param selection what the results beside it answer, so that they never part, on paper neither
 */
export function AppliedFilters({ selection }: { readonly selection: Selection }) {
  const corpus = useCorpus();
  const toggle = useExplorer((explorer) => explorer.toggle);
  const clear = useExplorer((explorer) => explorer.clear);
  const list = useRef<HTMLUListElement>(null);
  const applied = appliedIn(selection);
  if (applied.length === 0) return null;

  const remove = ({ facet, value }: Applied, place: number): void => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[place + 1] ?? buttons[place - 1];
    (applied.length > 1 ? next : document.getElementById('search-box'))?.focus();
    toggle(facet, value);
  };
  const removeAll = (): void => {
    document.getElementById('search-box')?.focus();
    clear('all');
  };

  return (
    <ul ref={list} className={styles.filters} aria-label="Filters in force">
      {applied.map((one, place) => (
        <li key={`${one.facet} ${one.value}`}>
          <button type="button" className={styles.filter} onClick={() => remove(one, place)}>
            <Hidden>Remove filter: </Hidden>
            {facetWord[one.facet]}: {valueWord(corpus, one.facet, one.value)}{' '}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.all} onClick={removeAll}>
          Clear all filters
        </button>
      </li>
    </ul>
  );
}
