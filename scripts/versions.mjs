// @ts-check
// Holds data/versions.json, the list of every version of every item that was ever published, against the corpus.
//   node scripts/versions.mjs          fails where an item would change in silence, and names what is not listed yet
//   node scripts/versions.mjs --add    adds new items, and versions that a correction tells of; nothing is taken away
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { add: { type: 'boolean', default: false } } });
const folder = resolve(import.meta.dirname, '../data');
const { module } = await runnerImport(resolve(import.meta.dirname, 'vite/site/versions.ts'), {
  configFile: false,
  logLevel: 'error',
});
const versions = module.versionsIn(folder);
const silence = module.silenceIn(versions);
const { unlisted } = versions;
if (silence !== null) {
  console.error(silence);
  process.exitCode = 1;
}
if (values.add && unlisted.length > 0) {
  const text = JSON.stringify(module.listWithVersions(versions));
  const written = await format(text, { parser: 'json', printWidth: 100, objectWrap: 'collapse' });
  writeFileSync(join(folder, module.versionsFile), written);
}
for (const [item, version] of unlisted)
  console.log(`${values.add ? 'added' : 'not listed'}: ${item} ${version}`);
