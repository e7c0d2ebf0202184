import { useState } from 'react';
import type { FacetName } from '../../search/criteria.ts';
import type { FacetCount } from '../../search/findings.ts';
import { directoryOf } from '../../domain/lookup.ts';
import { TopicSign } from '../shared/TopicTag.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { facetWord } from '../shared/wording.ts';
import { valueWord } from './facet-values.ts';
import styles from './FacetGroup.module.css';

/** From more values than these on, a box helps to find one. */
const many = 8;

interface FacetGroupProps {
  readonly name: FacetName;
  readonly values: readonly FacetCount[];
  readonly id: string;
}

/** One facet as native check boxes. The count says how many one would get; a value at zero stays, and stays usable. */
export function FacetGroup({ name, values, id }: FacetGroupProps) {
  const corpus = useCorpus();
  const toggle = useExplorer((explorer) => explorer.toggle);
  const [wanted, setWanted] = useState('');
  const shown = values.filter(
    ({ value, chosen }) =>
      chosen || (name !== 'clause' && holds(valueWord(corpus, name, value), wanted)),
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{facetWord[name]}</legend>
      {values.length > many && name !== 'clause' && (
        <input
          type="search"
          className={styles.find}
          aria-label={`Find in ${facetWord[name].toLowerCase()}`}
          placeholder="Find"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count, chosen }) => (
          <li key={value}>
            <label className={styles.choice} data-empty={count === 0 || undefined}>
              <input
                type="checkbox"
                id={`${id}-${value}`}
                name={name}
                value={value}
                checked={chosen}
                onChange={() => toggle(name, value)}
              />
              <span className={styles.word}>
                {name === 'topic' && <Sign id={value} />}
                {valueWord(corpus, name, value)}
              </span>{' '}
              <span className={styles.count}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function holds(word: string, wanted: string): boolean {
  return word.toLowerCase().includes(wanted.trim().toLowerCase());
}

function Sign({ id }: { readonly id: string }) {
  const topic = directoryOf(useCorpus()).topics.get(id);
  return topic === undefined ? null : <TopicSign topic={topic} />;
}
