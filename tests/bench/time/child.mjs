// @ts-check
// A process for one engine at one size, so that none pays for another's memory: child.mjs ENGINE RECORDS MILLISECONDS
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [, , name, size, limit] = process.argv;
const file = fileURLToPath(new URL('measure.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
module.measure(name, Number(size), Number(limit));
