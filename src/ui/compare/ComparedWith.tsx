import { clauseOfValue } from '../../domain/comparing.ts';
import type { ClauseNumber } from '../../domain/corpus.ts';
import { Section } from '../shared/Page.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { variableWord } from '../shared/study-wording.ts';
import { useStudy } from '../shared/use-study.ts';
import { lowered } from '../shared/wording.ts';

/** For a clause that is compared with other treaties: in what, and with which. */
export function ComparedWith({ number }: { readonly number: ClauseNumber }) {
  const { treaty } = useCorpus();
  const { comparisons } = useStudy();
  const own = comparisons.find((comparison) => comparison.treaty === treaty.id);
  const values = own?.values.filter((value) => clauseOfValue(value) === number) ?? [];
  if (values.length === 0) return null;
  const others = comparisons.filter((comparison) => comparison !== own);
  return (
    <Section id="compared-heading" title="Comparable clauses">
      <p>
        Compared by {values.map(({ variable }) => lowered(variableWord[variable])).join(', ')} with{' '}
        {others.map(({ shortTitle }) => shortTitle).join(', ')}.{' '}
        <PageLink to={{ kind: 'compare' }}>Open the comparison</PageLink>
      </p>
    </Section>
  );
}
