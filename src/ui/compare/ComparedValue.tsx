import { clauseOfValue } from '../../domain/comparing.ts';
import type { Comparison } from '../../domain/corpus.ts';
import { directoryOf } from '../../domain/lookup.ts';
import { FoldedSources } from '../shared/FoldedSources.tsx';
import { CiteControl } from '../cite/CiteControl.tsx';
import { variableWord } from '../shared/study-wording.ts';
import { lowered } from '../shared/wording.ts';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { anchorOfValue } from './anchor.ts';
import styles from './ComparedValue.module.css';

interface ComparedValueProps {
  readonly comparison: Comparison;
  readonly value: Comparison['values'][number] | undefined;
}

/** One treaty's value of one variable: the code, what it says, where it stands, and on what it rests. */
export function ComparedValue({ comparison, value }: ComparedValueProps) {
  if (value === undefined) return 'Not coded';
  return (
    <div id={anchorOfValue(comparison, value)} tabIndex={-1} className={styles.value}>
      <p className={styles.code}>{value.code}</p>
      <p>{value.text}</p>
      <p className={styles.foot}>
        <Place comparison={comparison} value={value} />
        <BasisMark basis={value.basis} />
      </p>
      <FoldedSources sources={value.sources} />
      <CiteControl
        item={{ kind: 'value', comparison, value }}
        name={`${comparison.shortTitle}, ${lowered(variableWord[value.variable])}`}
      />
    </div>
  );
}

function Place({
  comparison,
  value,
}: {
  readonly comparison: Comparison;
  readonly value: Comparison['values'][number];
}) {
  const { clauses } = directoryOf(useCorpus());
  const number = clauseOfValue(value);
  if (value.article === null) return null;
  if (comparison.treaty === null || number === null || !clauses.has(number))
    return <span>{value.article}</span>;
  return <PageLink to={{ kind: 'clause', number }}>Clause {number}</PageLink>;
}
