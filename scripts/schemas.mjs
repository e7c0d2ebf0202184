// @ts-check
// Writes data/schema/*.schema.json from the definitions the build parses with. A test keeps them in step.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const folder = resolve(import.meta.dirname, '../data/schema');
const { module } = await runnerImport(resolve(import.meta.dirname, 'schemas/json-schemas.ts'), {
  configFile: false,
  logLevel: 'error',
});
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(module.jsonSchemas())) {
  const file = join(folder, `${name}.schema.json`);
  writeFileSync(file, await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }));
  console.log(file);
}
