// @ts-check
// Walks the main journeys in three engines: npm run test:engines [-- --only WORDS] [-- --pictures FOLDER]
// Installs Firefox and WebKitGTK where this is Debian and the account is root; names and counts what it skips. Ends with one
// line: N passed, N failed, N skipped.
import { parseArgs } from 'node:util';
import { onSuitableNode } from './setup/node-version.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, pictures: { type: 'string' } },
});

onSuitableNode(async () => {
  const { testEngines } = await import('./test/engines.mjs');
  process.exitCode = (await testEngines(values)) ? 0 : 1;
});
