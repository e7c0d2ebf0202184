// @ts-check
// Builds the site twice, in two folders, in two time zones and two languages, and compares every byte.
//   npm run test:reproducible               two builds, each with packages of its own
//   npm run test:reproducible -- --quick    one build elsewhere, held against dist/; packages are shared
import { onSuitableNode } from './setup/node-version.mjs';

onSuitableNode(async () => {
  const { testReproducible } = await import('./test/reproducible.mjs');
  process.exitCode = (await testReproducible(process.argv.includes('--quick'))) ? 0 : 1;
});
