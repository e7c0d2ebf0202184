import type { ClauseNumber } from '../../domain/corpus.ts';
import { Section } from '../shared/Page.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { variableWord } from '../shared/study-wording.ts';
import { lowered } from '../shared/wording.ts';

/** For a clause that is compared with other treaties: in what, and with which. */
export function ComparedWith({ number }: { readonly number: ClauseNumber }) {
  const { comparisons, compared } = useCorpus().contents;
  const variables = compared.find(({ clause }) => clause === number)?.variables;
  if (variables === undefined) return null;
  const others = comparisons.filter(({ own }) => !own);
  return (
    <Section id="compared-heading" title="Comparable clauses">
      <p>
        Compared by {variables.map((variable) => lowered(variableWord[variable])).join(', ')} with{' '}
        {others.map(({ shortTitle }) => shortTitle).join(', ')}.{' '}
        <PageLink to={{ kind: 'compare' }}>Open the comparison</PageLink>
      </p>
    </Section>
  );
}
