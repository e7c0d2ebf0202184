import type { Clause } from '../../domain/corpus.ts';
import { forceOf, obligationRows, type ObligationOrder } from '../../domain/obligations.ts';
import { forces } from '../../domain/vocabulary.ts';
import { Conditions } from '../../ui/obligations/ObligationFacts.tsx';
import { BasisMark } from '../../ui/shared/BasisMark.tsx';
import { Hidden } from '../../ui/shared/Hidden.tsx';
import { ChoiceGroup } from '../../ui/shared/ChoiceGroup.tsx';
import { WidePage } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { SortButton } from '../../ui/shared/SortButton.tsx';
import { StatusLine } from '../../ui/shared/StatusLine.tsx';
import { Body, Cell, DataTable, Head, HeadCell, Row, RowHead } from '../../ui/shared/DataTable.tsx';
import { TopicLabel, TopicLabels } from '../../ui/shared/TopicTag.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { useChoice } from '../../ui/shared/use-choice.ts';
import { forceWord } from '../../ui/shared/study-wording.ts';
import { countOf } from '../../ui/shared/wording.ts';

const orders: readonly ObligationOrder[] = ['clause', 'force', 'basis'];

export function ObligationsPage() {
  const { clauses } = useCorpus().treaty;
  const filter = {
    force: useChoice('force'),
    topic: useChoice('topic'),
    condition: useChoice('condition'),
  };
  const [chosenOrder] = useChoice('order');
  const order = orders.find((one) => one === chosenOrder) ?? 'clause';
  const rows = obligationRows(clauses, filter, order);
  return (
    <WidePage>
      <div>
        <PageHeading>What each clause asks of the parties</PageHeading>
        <PageLead>
          Each clause coded by force, actor, trigger, action, conditions and duration. The coding is
          the editors’, from reports and summaries; clauses of which too little is known are not
          coded, and say so.
        </PageLead>
        <Filters />
      </div>
      <div>
        <StatusLine words={`${countOf(rows.length, 'clause')} of ${clauses.length} shown`} />
        <ObligationTable rows={rows} order={order} />
      </div>
    </WidePage>
  );
}

interface ObligationTableProps {
  readonly rows: readonly Clause[];
  readonly order: ObligationOrder;
}

function ObligationTable({ rows, order }: ObligationTableProps) {
  return (
    <DataTable caption="Obligations by clause" label="Obligations by clause">
      <Head>
        <HeadCell sorted={order === 'clause'}>
          <SortButton name="order" value="clause" initial="clause">
            Clause
          </SortButton>
        </HeadCell>
        <HeadCell sorted={order === 'force'}>
          <SortButton name="order" value="force" initial="clause">
            Force
          </SortButton>
        </HeadCell>
        <HeadCell>Who</HeadCell>
        <HeadCell>When</HeadCell>
        <HeadCell>What</HeadCell>
        <HeadCell>Conditions</HeadCell>
        <HeadCell>How long</HeadCell>
        <HeadCell sorted={order === 'basis'}>
          <SortButton name="order" value="basis" initial="clause">
            Provenance
          </SortButton>
        </HeadCell>
      </Head>
      <Body>
        {rows.map((clause) => (
          <ObligationRow key={clause.number} clause={clause} />
        ))}
      </Body>
    </DataTable>
  );
}

function Filters() {
  const corpus = useCorpus();
  const { clauses } = corpus.treaty;
  const topics = corpus.topics.filter(({ id }) =>
    clauses.some((clause) => clause.topics.includes(id)),
  );
  return (
    <>
      <ChoiceGroup
        name="force"
        label="Force"
        choices={[
          ...forces.map((force) => ({
            value: force,
            words: forceWord[force],
            count: clauses.filter((clause) => forceOf(clause) === force).length,
          })),
          {
            value: 'not-coded',
            words: 'Not coded',
            count: clauses.filter((clause) => clause.obligation === undefined).length,
          },
        ]}
      />
      <ChoiceGroup
        name="condition"
        label="Trigger or condition"
        choices={[
          { value: 'with', words: 'With one' },
          { value: 'without', words: 'With none reported' },
        ]}
      />
      <ChoiceGroup
        name="topic"
        label="Topic"
        choices={topics.map((topic) => ({ value: topic.id, words: <TopicLabel topic={topic} /> }))}
      />
    </>
  );
}

function ObligationRow({ clause }: { readonly clause: Clause }) {
  const { obligation } = clause;
  return (
    <Row>
      <RowHead>
        <PageLink to={{ kind: 'clause', number: clause.number }}>
          {clause.number}. {clause.title}
        </PageLink>
        <Hidden>: </Hidden>
        <TopicLabels topics={clause.topics} />
      </RowHead>
      {obligation === undefined ? (
        <Cell label="Obligation" span={6}>
          Not coded: too little of this clause is known.
        </Cell>
      ) : (
        <>
          <Cell label="Force">{forceWord[obligation.force]}</Cell>
          <Cell label="Who">{obligation.actor}</Cell>
          <Cell label="When">{obligation.trigger ?? 'No trigger reported'}</Cell>
          <Cell label="What">{obligation.action}</Cell>
          <Cell label="Conditions">
            <Conditions conditions={obligation.conditions} />
          </Cell>
          <Cell label="How long">{obligation.duration ?? 'Nothing reported'}</Cell>
        </>
      )}
      <Cell label="Provenance">
        <BasisMark basis={clause.basis} />
      </Cell>
    </Row>
  );
}
