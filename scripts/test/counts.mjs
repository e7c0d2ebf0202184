// @ts-check

/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * The counts of a stage that is one check.
 *
 * @param {boolean} isPassed
 * @returns {Counts}
 */
export function oneCheck(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/**
 * The counts in a report of Vitest's JSON reporter. A file that failed without a failed test in it (it could not be
 * read, or a hook threw) counts as one failure.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts({ testResults }) {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((result) => result.status);
    return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
  });
  /** @param {string} wanted */
  const count = (wanted) => statuses.filter((status) => status === wanted).length;
  const passed = count('passed');
  const failed = count('failed');
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/**
 * The counts in a report of Playwright's JSON reporter. A test that passed only when it was repeated has failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What a test stage is worth once it has ended. One that ran nothing, or that ended badly though no test failed, has
 * failed, and says so.
 *
 * @param {Counts | null} counts null where the stage left no report
 * @param {number} code the code it ended with
 * @returns {{ counts: Counts, remark: string }} the remark is empty where there is nothing to remark
 */
export function judged(counts, code) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  if (passed + failed === 0)
    return { counts: { passed, failed: 1, skipped }, remark: 'no test ran' };
  if (code !== 0 && failed === 0) {
    return {
      counts: { passed, failed: 1, skipped },
      remark: `it ended with code ${code} though no test failed`,
    };
  }
  return { counts: { passed, failed, skipped }, remark: '' };
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return {
    passed: sum(all.map(({ passed }) => passed)),
    failed: sum(all.map(({ failed }) => failed)),
    skipped: sum(all.map(({ skipped }) => skipped)),
  };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((before, number) => before + number, 0);
}

/**
 * @param {Counts} counts
 * @returns {string} `N passed, N failed`, and `, N skipped` where any were
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
