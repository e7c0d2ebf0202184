// @ts-check

/**
 * @typedef {{ found: number, missed: number, left: number, score: number }} Score `found`: a test failed, or the code
 *   ran for ever; `missed`: all tests passed, or none reaches the place; `left`: not tried, since it is told to be the
 *   same or stands where it cannot be; `score`: found of a hundred tried
 */

const found = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/**
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report a mutation testing report, version 2
 * @returns {Score}
 */
export function scoreOf({ files }) {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const among = (/** @type {Set<string>} */ kinds) =>
    statuses.filter((status) => kinds.has(status)).length;
  const counts = { found: among(found), missed: among(missed) };
  const tried = counts.found + counts.missed;
  return {
    ...counts,
    left: statuses.length - tried,
    score: tried === 0 ? 0 : (100 * counts.found) / tried,
  };
}

/**
 * One line a part.
 *
 * @param {readonly (Score & { name: string })[]} scores
 * @returns {string}
 */
export function scoreTable(scores) {
  const lines = scores.map(
    (one) =>
      `${one.name.padEnd(12)} ${one.score.toFixed(1).padStart(5)} %  ${one.found} found, ${one.missed} missed, ${one.left} not tried`,
  );
  return ['', ...lines].join('\n');
}
