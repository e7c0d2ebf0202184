import { differs, valueOf } from '../../domain/comparing.ts';
import type { Comparison, Variable } from '../../domain/corpus.ts';
import { variables } from '../../domain/vocabulary.ts';
import { ComparedTreaty } from '../../ui/compare/ComparedTreaty.tsx';
import { ComparedValue } from '../../ui/compare/ComparedValue.tsx';
import { ChoiceGroup } from '../../ui/shared/ChoiceGroup.tsx';
import { Body, Cell, DataTable, Head, HeadCell, Row, RowHead } from '../../ui/shared/DataTable.tsx';
import { Section, WidePage } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { StatusLine } from '../../ui/shared/StatusLine.tsx';
import { useChoice } from '../../ui/shared/use-choice.ts';
import { variableWord } from '../../ui/shared/study-wording.ts';
import { useStudy } from '../../ui/shared/use-study.ts';
import { counted } from '../../ui/shared/wording.ts';

/** So many treaties stand side by side at first: more are a choice, since few screens hold them. */
const shownAtFirst = 4;
/** Fewer are no comparison. */
const fewest = 2;

export function ComparePage() {
  const { comparisons } = useStudy();
  const initial = comparisons.slice(0, shownAtFirst).map(({ id }) => id);
  const chosen = useChoice('with', initial);
  const rows = useChoice('row', variables);
  const [onlyDiffering] = useChoice('rows');
  const columns = comparisons.filter(({ id }) => chosen.includes(id));
  const shown = variables.filter(
    (variable) =>
      rows.includes(variable) && (onlyDiffering === undefined || differs(columns, variable)),
  );
  return (
    <WidePage>
      <div>
        <PageHeading>Compare the mutual-defence clause</PageHeading>
        <PageLead>
          The clause beside comparable treaties, variable by variable, after the variables of the
          ATOP codebook. The coding is the editors’ own; where something was not seen, it says so.
        </PageLead>
        <Choices initial={initial} chosen={chosen} />
      </div>
      <div>
        <StatusLine
          words={`${counted(columns.length, ['treaty', 'treaties'])}, ${counted(shown.length, ['variable', 'variables'])}`}
        />
        <ComparisonTable columns={columns} rows={shown} />
      </div>
      <Section id="treaties-heading" title="The treaties compared">
        {columns.map((comparison) => (
          <ComparedTreaty key={comparison.id} comparison={comparison} />
        ))}
      </Section>
    </WidePage>
  );
}

interface ChoicesProps {
  readonly initial: readonly string[];
  readonly chosen: readonly string[];
}

function Choices({ initial, chosen }: ChoicesProps) {
  const { comparisons } = useStudy();
  return (
    <>
      <ChoiceGroup
        name="with"
        label="Treaties, two or more"
        initial={initial}
        choices={comparisons.map(({ id, shortTitle }) => ({
          value: id,
          words: shortTitle,
          disabled: chosen.length <= fewest && chosen.includes(id),
        }))}
      />
      <ChoiceGroup
        name="row"
        label="Variables"
        initial={variables}
        choices={variables.map((variable) => ({
          value: variable,
          words: variableWord[variable],
        }))}
      />
      <ChoiceGroup
        name="rows"
        label="Rows"
        choices={[{ value: 'differing', words: 'Only rows that differ' }]}
      />
    </>
  );
}

interface ComparisonTableProps {
  readonly columns: readonly Comparison[];
  readonly rows: readonly Variable[];
}

function ComparisonTable({ columns, rows }: ComparisonTableProps) {
  return (
    <DataTable
      caption="Mutual-defence clauses, variable by variable"
      label="Comparison of treaties"
    >
      <Head>
        <HeadCell>Variable</HeadCell>
        {columns.map(({ id, shortTitle }) => (
          <HeadCell key={id}>{shortTitle}</HeadCell>
        ))}
      </Head>
      <Body>
        {rows.map((variable) => (
          <Row key={variable} id={variable}>
            <RowHead>{variableWord[variable]}</RowHead>
            {columns.map((comparison) => (
              <Cell key={comparison.id} label={comparison.shortTitle}>
                <ComparedValue comparison={comparison} value={valueOf(comparison, variable)} />
              </Cell>
            ))}
          </Row>
        ))}
      </Body>
    </DataTable>
  );
}
