// @ts-check
/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * The medians of several runs, figure by figure.
 *
 * @param {readonly Readonly<Record<string, number>>[]} runs
 */
export function medians(runs) {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => run[name] ?? NaN))]),
  );
}

/**
 * @typedef {{ site: string, figures: Readonly<Record<string, number | string>> }} Column
 */

/** Where more is better; of all other figures, less is. */
const moreIsBetter = /right page first|Lighthouse/;

/**
 * A Markdown table: a row for each figure, a column for each site, and how ours stands to the best of the others.
 *
 * @param {readonly Column[]} columns ours first
 */
export function table(columns) {
  const names = [...new Set(columns.flatMap(({ figures }) => Object.keys(figures)))];
  const head = ['', ...columns.map(({ site }) => site), 'ours to the best peer'];
  const rows = names.map((name) => [
    name,
    ...columns.map(({ figures }) => written(figures[name])),
    ratio(name, columns),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** @param {number | string | undefined} figure */
function written(figure) {
  if (figure === undefined) return '';
  if (typeof figure === 'string') return figure;
  if (!Number.isFinite(figure)) return 'failed';
  return figure < 10 && !Number.isInteger(figure) ? figure.toFixed(2) : String(Math.round(figure));
}

/** @param {string} name @param {readonly Column[]} columns */
function ratio(name, [ours, ...peers]) {
  const own = ours?.figures[name];
  const others = peers
    .map(({ figures }) => figures[name])
    .filter((one) => typeof one === 'number' && Number.isFinite(one));
  if (typeof own !== 'number' || others.length === 0) return '';
  const best = moreIsBetter.test(name)
    ? Math.max(...others.map(Number))
    : Math.min(...others.map(Number));
  // Nothing is a multiple of nought.
  return best === 0 ? (own === 0 ? '1.00' : `${written(own)} to 0`) : (own / best).toFixed(2);
}
