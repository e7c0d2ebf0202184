import type { TimelineEvent } from '../../domain/corpus.ts';
import styles from './TimelineLine.module.css';

/** The drawing's size in its own units. */
const width = 1000;
const height = 64;
const axis = 30;

/** A year with its part gone by, such as 2024.5 for July 2024. */
function yearOf(date: string): number {
  const [year, month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
}

/** The events drawn on a line, for the eye: the list below says the same in words. */
export function TimelineLine({ events }: { readonly events: readonly TimelineEvent[] }) {
  const years = events.flatMap(({ date, until }) => [yearOf(date), yearOf(until ?? date)]);
  const first = Math.floor(Math.min(...years) / 10) * 10;
  const last = Math.ceil((Math.max(...years) + 0.1) / 10) * 10;
  const at = (year: number): number => 10 + ((year - first) / (last - first)) * (width - 20);
  const decades = Array.from({ length: (last - first) / 10 + 1 }, (_, place) => first + place * 10);
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <line x1={at(first)} x2={at(last)} y1={axis} y2={axis} className={styles.axis} />
      {decades.map((year) => (
        <g key={year}>
          <line x1={at(year)} x2={at(year)} y1={axis - 5} y2={axis + 5} className={styles.axis} />
          <text
            x={at(year)}
            y={axis + 24}
            textAnchor={anchorOf(year, first, last)}
            className={styles.year}
          >
            {year}
          </text>
        </g>
      ))}
      {events.map(({ id, date, until, kind }) => (
        <EventSign key={id} kind={kind} from={at(yearOf(date))} to={at(yearOf(until ?? date))} />
      ))}
    </svg>
  );
}

function anchorOf(year: number, first: number, last: number): 'start' | 'middle' | 'end' {
  if (year === first) return 'start';
  return year === last ? 'end' : 'middle';
}

interface EventSignProps {
  readonly kind: TimelineEvent['kind'];
  readonly from: number;
  readonly to: number;
}

/** Dates of the treaty are squares above the line, history circles on it; what lasted is drawn as long as it was. */
function EventSign({ kind, from, to }: EventSignProps) {
  const length = Math.max(8, to - from + 8);
  return kind === 'treaty' ? (
    <rect x={from - 4} y={axis - 20} width={length} height="8" className={styles.treaty} />
  ) : (
    <rect x={from - 4} y={axis - 4} width={length} height="8" rx="4" className={styles.history} />
  );
}
