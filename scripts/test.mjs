// @ts-check
// Runs every check and test from a bare clone, and ends with one line: N passed, N failed.
import { onSuitableNode } from './setup/node-version.mjs';

onSuitableNode(async () => {
  const { runStages } = await import('./test/stages.mjs');
  process.exitCode = (await runStages()) ? 0 : 1;
});
