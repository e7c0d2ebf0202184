import type { ReactNode } from 'react';
import type { Correction } from '../../domain/corpus.ts';
import { writtenDate } from '../shared/dates.ts';

interface CorrectionEntryProps {
  readonly correction: Correction;
  /** What it concerns, where that is not the page that shows it. */
  readonly place?: ReactNode;
}

/** One correction: when and why, the words before and after. */
export function CorrectionEntry({ correction, place }: CorrectionEntryProps) {
  const { date, was, is, reason } = correction;
  return (
    <>
      <p>
        <time dateTime={date}>{writtenDate(date)}</time>
        {place !== undefined && <>, {place}</>}: {reason}
      </p>
      <p>
        Was: <del>{was}</del>
      </p>
      <p>
        Is: <ins>{is}</ins>
      </p>
    </>
  );
}
