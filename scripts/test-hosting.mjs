// @ts-check
// Puts the built site behind hosts of each common kind and looks at what they send: npm run test:hosting
// Installs nginx and Apache where this is Debian and the account is root. Ends with one line: N passed, N failed, N skipped.
import { onSuitableNode } from './setup/node-version.mjs';

onSuitableNode(async () => {
  const { testHosting } = await import('./test/hosting.mjs');
  process.exitCode = (await testHosting()) ? 0 : 1;
});
