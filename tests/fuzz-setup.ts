import { appendFileSync } from 'node:fs';
import fc, { type RunDetails } from 'fast-check';
import { fuzzRuns, fuzzSeed, fuzzTimeout } from './fixtures/fuzz.ts';

/** Where the nightly command wants a line for each property: how many cases it tried, and how many it was to try. */
const log = process.env.FUZZ_LOG;

fc.configureGlobal({
  numRuns: fuzzRuns,
  seed: fuzzSeed,
  // A failing case is made smaller for so long and no longer; a property that takes all of it has failed.
  interruptAfterTimeLimit: fuzzTimeout * 0.8,
  markInterruptAsFailure: true,
  reporter: (details: RunDetails<unknown>) => {
    if (log !== undefined)
      appendFileSync(log, `${details.numRuns} ${details.runConfiguration.numRuns ?? fuzzRuns}\n`);
    const message = fc.defaultReportMessage(details);
    if (message !== undefined) throw new Error(message, { cause: details.errorInstance });
  },
});
