import { readFileSync } from 'node:fs';
import { CorpusError } from '../../src/domain/corpus-error.ts';
import { readCorpus } from '../vite/corpus-plugin.ts';
import { verifyArticle } from './verify-article.ts';

/** Prints what was verified and every fault, and returns the exit code: 0 sound, 1 faults, 2 something could not be read. */
export function run(folder: string, articleFile: string, id?: string): number {
  try {
    const corpus = readCorpus(folder);
    const article =
      id === undefined ? corpus.articles[0] : corpus.articles.find((one) => one.id === id);
    if (article === undefined) {
      console.error(`The corpus has no article ${id ?? ''}.`);
      return 2;
    }
    const { faults, figures } = verifyArticle(corpus, article, readFileSync(articleFile));
    for (const fault of faults) console.log(`fault: ${fault}`);
    console.log(`${article.id}: ${figures.join(' · ')}`);
    console.log(
      faults.length === 0 ? 'The corpus agrees with the article.' : `${faults.length} faults`,
    );
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(
      error instanceof CorpusError ? error.message : `Could not read: ${String(error)}`,
    );
    return 2;
  }
}
