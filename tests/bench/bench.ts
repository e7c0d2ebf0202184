import { cpus, loadavg, totalmem } from 'node:os';
import { bytesTable } from './bytes.ts';
import { framesTable } from './frames/frames.ts';
import { qualityTable } from './quality.ts';
import { timeTables, type Timing } from './time/tables.ts';

export interface Wanted extends Timing {
  readonly only: 'quality' | 'time' | 'frames' | undefined;
}

/** Measures and prints, each table as soon as it is there. */
export async function bench({ only, ...timing }: Wanted): Promise<void> {
  console.log(`${machine()}\n`);
  const all = only === undefined;
  if (all || only === 'quality') console.log(`## Quality\n\n${qualityTable()}\n`);
  if (all || only === 'frames') console.log(`## Frames\n\n${ofFrames}\n\n${await framesTable()}\n`);
  if (all || only === 'time') await printTimes(timing);
  console.log(machine());
}

async function printTimes(timing: Timing): Promise<void> {
  console.log(`## Bytes\n\n${ofBytes}\n\n${await bytesTable()}\n`);
  console.log(`## Time and memory\n\n${explained(timing)}\n`);
  for await (const table of timeTables(timing)) console.log(`${table}\n`);
}

const ofFrames =
  'How long the page itself is held up at most in the browser, over 10,000 claims of 60 invented words, searched on a ' +
  'thread of its own: milliseconds of the page’s processor time. A frame has 16.7.';

const ofBytes =
  'What is used of each, bundled and minified. Ours holds grammar, facets, completions, excerpts and marks besides.';

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1) ?? '';
  return `${first?.model ?? 'Unknown processor'}, ${cpus().length} of them, ${memory} GB, Node ${process.versions.node}, load ${load}.`;
}

function explained({ limit }: Timing): string {
  return (
    `Words of twelve letters typed letter by letter, one in three with two letters swapped, into an index of records ` +
    `of 60 invented words. Elapsed time grows with whatever else runs; processor time does not, and multiples of ours ` +
    `are taken from it. Up to three rounds, medians of them; the key presses of a round have ${limit / 1000} s of ` +
    `processor time, and another round is begun only where all of them fit into as much.`
  );
}
