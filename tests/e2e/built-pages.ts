import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The addresses of all pages that were built, relative to where the site stands: '' for the first page. */
export const builtPages: readonly string[] = readdirSync(dist, {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)index\.html$/.test(file))
  .map((file) => file.slice(0, -'index.html'.length))
  // Cards stand in frames on other sites: no page leads to them, and they have a test of their own.
  .filter((path) => !path.startsWith('embed/'));

/** Records with much on their pages; of any other folder, the first record stands for all. */
const tellingRecords = new Set([
  'clauses/4/',
  'quotes/lankov-unconditional-commitment/',
  'claims/lankov-commitment-conditional/',
  'speakers/kim-jong-un/',
  'topics/mutual-defence/',
]);

/** One address for each kind of page: every page of its own, and one record of each folder. */
export const kindsOfPage: readonly string[] = builtPages
  .filter((path) => path.split('/').length <= 2)
  .flatMap((path) => {
    const records = builtPages.filter(
      (other) => path !== '' && other.startsWith(path) && other !== path,
    );
    const record = records.find((other) => tellingRecords.has(other)) ?? records[0];
    return record === undefined ? [path] : [path, record];
  })
  // A relative address that is empty would name no page.
  .map((path) => `./${path}`)
  .toSorted();
