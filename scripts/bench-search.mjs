// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
const { a } = await import('../tests/bench/peers/lunr.mjs');
const { module } = await runnerImport(fileURLToPath(new URL('../tests/bench/run.ts', import.meta.url)));
console.log(a, module.run());
