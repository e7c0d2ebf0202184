// @ts-check
// Holds data/addresses.json, the list of every path that was ever published, against the site as it would be built.
//   node scripts/addresses.mjs          fails where a published path would lead nowhere, and names what is not listed yet
//   node scripts/addresses.mjs --add    adds what is not listed yet; nothing is ever taken away
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { add: { type: 'boolean', default: false } } });
const folder = resolve(import.meta.dirname, '../data');
const { module } = await runnerImport(resolve(import.meta.dirname, 'vite/site/addresses.ts'), {
  configFile: false,
  logLevel: 'error',
});
const addresses = module.addressesIn(folder);
const loss = module.lossIn(addresses);
const { unlisted } = addresses;
if (loss !== null) {
  console.error(loss);
  process.exitCode = 1;
}
if (values.add && unlisted.length > 0)
  writeFileSync(join(folder, module.addressesFile), module.listWith(addresses));
for (const path of unlisted) console.log(`${values.add ? 'added' : 'not listed'}: ${path}`);
