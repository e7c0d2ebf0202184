// @ts-check
// Asks the registry for known faults of what is shipped: npm run audit. Ends with one line: N passed, N failed, N skipped.
import { onSuitableNode } from './setup/node-version.mjs';

onSuitableNode(async () => {
  const { auditShipped } = await import('./test/audit.mjs');
  process.exitCode = (await auditShipped()) ? 0 : 1;
});
