// @ts-check
// Installs, builds and serves the site: node scripts/start.mjs [--port N] [--base /folder/]
import { onSuitableNode } from './setup/node-version.mjs';

onSuitableNode(async () => {
  const { start } = await import('./setup/start.mjs');
  await start(process.argv.slice(2));
});
