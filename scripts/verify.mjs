// @ts-check
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const usage = `npm run verify -- --article FILE [--id ARTICLE] [--data FOLDER]

Holds the corpus against the text of an article, one paragraph a line: quotes word for word, spans, coverage, and that
no claim repeats the article's own words. The text is copyrighted and no part of this project, so it must be given.`;

const { values } = parseArgs({
  options: {
    article: { type: 'string' },
    id: { type: 'string' },
    data: { type: 'string', default: 'data' },
  },
});

if (values.article === undefined) {
  console.error(`No article is given, so nothing was verified.\n\n${usage}`);
  process.exit(2);
}

const { module } = await runnerImport(resolve(import.meta.dirname, 'verify/run.ts'), {
  configFile: false,
  logLevel: 'error',
});
process.exit(module.run(values.data, values.article, values.id));
