import type { ClauseNumber } from '../../domain/corpus.ts';
import { clauseByNumber } from '../../domain/lookup.ts';
import { countSayings, sayingsAboutClause, sayingsHeldAgainst } from '../../domain/sayings.ts';
import { CiteControl } from '../../ui/cite/CiteControl.tsx';
import { ClauseList } from '../../ui/clause/ClauseList.tsx';
import { ClauseNeighbours } from '../../ui/clause/ClauseNeighbours.tsx';
import { ClauseText } from '../../ui/clause/ClauseText.tsx';
import { OperativeTerms } from '../../ui/clause/OperativeTerms.tsx';
import { Readings } from '../../ui/clause/Readings.tsx';
import { ComparedWith } from '../../ui/compare/ComparedWith.tsx';
import { ObligationFacts } from '../../ui/obligations/ObligationFacts.tsx';
import { SayingList } from '../../ui/sayings/SayingList.tsx';
import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { SourceList } from '../../ui/shared/SourceList.tsx';
import { TopicList } from '../../ui/shared/TopicList.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';

export function ClausePage({ number }: { readonly number: ClauseNumber }) {
  const corpus = useCorpus();
  const clause = clauseByNumber(corpus, number);
  const held = sayingsHeldAgainst(corpus, number);
  return (
    <ClauseList current={number}>
      <Page>
        <div>
          <PageHeading
            over={`Clause ${number} of ${corpus.treaty.clauses.length} · ${corpus.treaty.shortTitle}`}
          >
            Clause {number}: {clause.title}
          </PageHeading>
          <TopicList topics={clause.topics} />
          <CiteControl item={{ kind: 'clause', clause }} />
        </div>
        <ClauseText clause={clause} />
        <OperativeTerms clause={clause} />
        <ObligationFacts clause={clause} />
        <Readings clause={clause} />
        <Section id="said-heading" title="What was said about it">
          <SayingList
            sayings={sayingsAboutClause(corpus, number)}
            none="No quote and no claim of the article speaks of this clause."
          />
        </Section>
        {countSayings(held) > 0 && (
          <Section id="held-heading" title="Also held against this clause">
            <SayingList sayings={held} none="" ids="held-" />
          </Section>
        )}
        <ComparedWith number={number} />
        <Section id="sources-heading" title="Where this is reported">
          {clause.sources.length === 0 ? (
            <p>No source read for this edition reports this clause.</p>
          ) : (
            <SourceList sources={clause.sources} />
          )}
        </Section>
        <ClauseNeighbours clause={clause} />
      </Page>
    </ClauseList>
  );
}
