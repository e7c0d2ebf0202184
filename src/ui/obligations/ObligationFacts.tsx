import type { Clause } from '../../domain/corpus.ts';
import { indexPagesOf } from '../../store/page.ts';
import { Facts } from '../shared/Facts.tsx';
import { Section } from '../shared/Page.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { forceMeaning, forceWord } from '../shared/study-wording.ts';

/** What the clause asks of the parties, coded by the editors; or that it is not coded, and why. */
export function ObligationFacts({ clause }: { readonly clause: Clause }) {
  const { obligation } = clause;
  return (
    <Section id="obligation-heading" title="What it asks of the parties">
      {obligation === undefined ? (
        <p>Not coded: too little of this clause is known.</p>
      ) : (
        <Facts>
          <dt>Force</dt>
          <dd>
            {forceWord[obligation.force]}, {forceMeaning[obligation.force]}
          </dd>
          <dt>Who</dt>
          <dd>{obligation.actor}</dd>
          <dt>When</dt>
          <dd>{obligation.trigger ?? 'No trigger is reported'}</dd>
          <dt>What</dt>
          <dd>{obligation.action}</dd>
          <dt>Conditions</dt>
          <dd>
            <Conditions conditions={obligation.conditions} />
          </dd>
          <dt>For how long</dt>
          <dd>{obligation.duration ?? 'Nothing is reported in this clause'}</dd>
          {obligation.note !== null && (
            <>
              <dt>About this coding</dt>
              <dd>{obligation.note}</dd>
            </>
          )}
        </Facts>
      )}
      <TableLink />
    </Section>
  );
}

/** A corpus of which no clause is coded has no such table. */
function TableLink() {
  const corpus = useCorpus();
  if (!indexPagesOf(corpus).includes('obligations')) return null;
  return (
    <p>
      <PageLink to={{ kind: 'obligations' }}>All clauses coded, in a table</PageLink>
    </p>
  );
}

export function Conditions({ conditions }: { readonly conditions: readonly string[] }) {
  if (conditions.length === 0) return 'None reported';
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition}>{condition}</li>
      ))}
    </ul>
  );
}
