// @ts-check
import { fileURLToPath } from 'node:url';
import { npm } from '../setup/npm.mjs';
import { inWords } from './counts.mjs';

const folder = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<boolean>} whether nothing is known against what is shipped, or nobody could be asked */
export async function auditShipped() {
  const { output } = await npm(['audit', '--omit=dev', '--json', '--loglevel=silent'], { folder });
  const { counts, words } = judgedAudit(output);
  console.log(words);
  console.log(`\n${inWords(counts)}`);
  return counts.failed === 0;
}

/**
 * What npm's report says. A registry that keeps no list of faults is no proof that there are none: then the check is
 * skipped, and says so.
 *
 * @param {string} output what `npm audit --json` printed
 * @returns {{ counts: import('./counts.mjs').Counts, words: string }}
 */
export function judgedAudit(output) {
  const report = parsed(output);
  const found = report?.metadata?.vulnerabilities?.total;
  if (typeof found !== 'number') {
    const reason = report?.message ?? report?.error?.summary ?? 'no report came';
    return {
      counts: { passed: 0, failed: 0, skipped: 1 },
      words: `skipped: the registry answers no audit (${reason})`,
    };
  }
  const names = Object.keys(report.vulnerabilities ?? {});
  return found === 0
    ? { counts: { passed: 1, failed: 0, skipped: 0 }, words: 'nothing is known against what ships' }
    : {
        counts: { passed: 0, failed: 1, skipped: 0 },
        words: `${found} known faults in what ships: ${names.join(', ')}`,
      };
}

/** @param {string} output */
function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
