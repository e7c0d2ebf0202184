import type { ReactNode } from 'react';
import type { ClauseNumber } from '../../domain/corpus.ts';
import { SideList } from '../shared/SideList.tsx';
import { useCorpus } from '../shared/explorer-context.ts';

/** All clauses beside the one that is open. */
export function ClauseList({
  current,
  children,
}: {
  readonly current: ClauseNumber;
  readonly children: ReactNode;
}) {
  const entries = useCorpus().treaty.clauses.map(({ number, title }) => ({
    key: String(number),
    page: { kind: 'clause', number } as const,
    words: `${number}. ${title}`,
    current: number === current,
  }));
  return (
    <SideList label="All clauses" entries={entries}>
      {children}
    </SideList>
  );
}
