import type { Fault } from '../corpus-error.ts';
import type { ParsedFiles } from './corpus-files.ts';
import { duplicateFaults } from './duplicate-faults.ts';
import { Links } from './links.ts';
import { spanFaults } from './span-faults.ts';
import { linkStudy, printedFaults } from './study-faults.ts';

/** What no schema can say: that every id named exists, that no id stands twice, that spans lie inside their paragraph. */
export function linkFaults(files: ParsedFiles): Fault[] {
  const twice = duplicateFaults(files);
  if (twice.length > 0) return twice;
  const links = new Links(files);
  links.treaty(files.treaty);
  for (const article of files.articles) links.article(article);
  for (const claim of files.claims) links.claim(claim);
  for (const quote of files.quotes) links.saying('quotes.json', quote);
  for (const speaker of files.speakers) {
    links.each('speakers.json', speaker.id, 'sources', speaker.sources, 'source');
  }
  linkStudy(files, links);
  return [...links.faults, ...printedFaults(files), ...spanFaults(files)];
}
