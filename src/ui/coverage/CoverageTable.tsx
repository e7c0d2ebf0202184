import type { CoverageMatrix } from '../../domain/coverage.ts';
import { Body, Cell, DataTable, Head, HeadCell, Row, RowHead } from '../shared/DataTable.tsx';
import { FilterLink, PageLink } from '../shared/PageLink.tsx';
import styles from './CoverageTable.module.css';

interface CoverageTableProps {
  readonly caption: string;
  readonly matrix: CoverageMatrix;
  readonly facet: 'speaker' | 'topic';
  readonly nameOf: (id: string) => string;
}

/** Counts that lead to what they count; the deeper the ground, the more. */
export function CoverageTable({ caption, matrix, facet, nameOf }: CoverageTableProps) {
  return (
    <DataTable caption={caption} label={caption} matrix>
      <Head>
        <HeadCell>Clause</HeadCell>
        {matrix.columns.map((id) => (
          <HeadCell key={id}>{nameOf(id)}</HeadCell>
        ))}
      </Head>
      <Body>
        {matrix.rows.map(({ clause, counts }) => (
          <Row key={clause.number}>
            <RowHead>
              <PageLink to={{ kind: 'clause', number: clause.number }}>
                {clause.number}. {clause.title}
              </PageLink>
            </RowHead>
            {matrix.columns.map((id, column) => (
              <Cell key={id} label={nameOf(id)}>
                <Count
                  count={counts[column] ?? 0}
                  clause={clause.number}
                  facet={facet}
                  id={id}
                  name={nameOf(id)}
                />
              </Cell>
            ))}
          </Row>
        ))}
      </Body>
    </DataTable>
  );
}

interface CountProps {
  readonly count: number;
  readonly clause: number;
  readonly facet: 'speaker' | 'topic';
  readonly id: string;
  readonly name: string;
}

/** From so many on, the ground is deeper. */
const many = 4;

function Count({ count, clause, facet, id, name }: CountProps) {
  if (count === 0) return <span className={styles.none}>0</span>;
  return (
    <FilterLink
      selection={{ clause: [String(clause)], kind: ['claim', 'quote'], [facet]: [id] }}
      className={count < many ? styles.count : styles.most}
      label={`${count}: clause ${clause}, ${name}`}
    >
      {count}
    </FilterLink>
  );
}
