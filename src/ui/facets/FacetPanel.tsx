import { useEffect, useRef } from 'react';
import { facetNames, type FacetName } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { useFindings } from '../search/use-findings.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FacetPanel.module.css';

interface FacetPanelProps {
  /** Tells the panel of the page from the one in the dialog, since ids may stand once only. */
  readonly id: string;
}

/** All facets. A clause is reached by its own page or a link, so its facet shows only where it narrows. */
export function FacetPanel({ id }: FacetPanelProps) {
  const { facets } = useFindings().findings;
  const panel = useRef<HTMLDivElement>(null);
  useTickedBefore(panel);
  return (
    <div ref={panel} className={styles.panel}>
      <p className={styles.help}>Any of the choices within a group, and all groups together.</p>
      {facetNames
        .filter((name) => isShown(name, facets))
        .map((name) => (
          <FacetGroup key={name} name={name} values={facets[name]} id={`${id}-${name}`} />
        ))}
    </div>
  );
}

/** What was ticked before the page came alive stands in the boxes and nowhere else: it counts. */
function useTickedBefore(panel: React.RefObject<HTMLDivElement | null>): void {
  const toggle = useExplorer((explorer) => explorer.toggle);
  useEffect(() => {
    const boxes = panel.current?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [];
    for (const box of boxes) {
      const facet = facetNames.find((name) => name === box.name);
      if (facet !== undefined && box.checked !== box.defaultChecked) toggle(facet, box.value);
    }
  }, [panel, toggle]);
}

function isShown(name: FacetName, facets: Findings['facets']): boolean {
  if (name === 'clause') return facets.clause.some(({ chosen }) => chosen);
  if (name === 'verdict') return facets.verdict.some(({ count, chosen }) => chosen || count > 0);
  return true;
}
