import { facetNames, type FacetName } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FacetPanel.module.css';

interface FacetPanelProps {
  readonly facets: Findings['facets'];
  /** Tells the panel of the page from the one in the dialog, since ids may stand once only. */
  readonly id: string;
}

/** All facets. A clause is reached by its own page or a link, so its facet shows only where it narrows. */
export function FacetPanel({ facets, id }: FacetPanelProps) {
  return (
    <div className={styles.panel}>
      <p className={styles.help}>Any of the choices within a group, and all groups together.</p>
      {facetNames
        .filter((name) => isShown(name, facets))
        .map((name) => (
          <FacetGroup key={name} name={name} values={facets[name]} id={`${id}-${name}`} />
        ))}
    </div>
  );
}

function isShown(name: FacetName, facets: Findings['facets']): boolean {
  if (name === 'clause') return facets.clause.some(({ chosen }) => chosen);
  if (name === 'verdict') return facets.verdict.some(({ count, chosen }) => chosen || count > 0);
  return true;
}
