import { run } from '../../../scripts/setup/npm.mjs';
import { engines } from '../engines.ts';
import { figure, table } from '../table.ts';
import { bundledChild } from './bundled-child.ts';
import type { Measured, Round, Spent } from './measure.ts';

/** Elapsed time may be so many times the processor time before a process is ended: other work goes on, too. */
const patience = 5;

export interface Timing {
  /** Numbers of records. */
  readonly sizes: readonly number[];
  /** Milliseconds of processor time for one engine at one size. */
  readonly limit: number;
}

/** A table for each size, as soon as it is there. */
export async function* timeTables({ sizes, limit }: Timing): AsyncGenerator<string> {
  const child = await bundledChild();
  for (const size of sizes) {
    const all: Summary[] = [];
    for (const { name } of engines) all.push(await summaryOf(child, name, size, limit));
    yield `### ${size.toLocaleString('en')} records\n\n${tableOf(all)}`;
  }
}

interface Summary {
  readonly name: string;
  readonly presses: readonly Spent[];
  readonly build: Spent;
  readonly heap: number;
  readonly remark: string;
}

async function summaryOf(
  child: string,
  name: string,
  size: number,
  limit: number,
): Promise<Summary> {
  const { output } = await run(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', child, name, String(size), String(limit)],
    // A call that does not return can only be ended from outside, on the clock.
    { folder: process.cwd(), timeout: patience * limit },
  );
  const { rounds, pressesAsked } = lastMeasured(output);
  const made = rounds[0]?.presses.length ?? 0;
  return {
    name,
    presses: Array.from({ length: made }, (_, place) =>
      medianSpent(rounds.flatMap(({ presses }) => presses[place] ?? [])),
    ),
    build: medianSpent(rounds.map(({ build }) => build)),
    // Of the first round: in later ones, what the round before let go of would be taken off.
    heap: Math.max(0, rounds[0]?.heap ?? Number.NaN),
    remark: made > 0 && made === pressesAsked ? roundsMade(rounds) : stopped(made, output),
  };
}

function roundsMade({ length }: readonly Round[]): string {
  return length === 1 ? 'one round' : `median of ${length} rounds`;
}

/** Where not even an index was printed, what the process said instead, if anything. */
function stopped(made: number, output: string): string {
  const [complaint = ''] = output.startsWith('{') ? [] : output.trim().split('\n');
  return `stopped after ${made} presses${complaint === '' ? '' : `: ${complaint}`}`;
}

/** The last whole line that was printed; nothing, where the process was ended before its first. */
function lastMeasured(output: string): Measured {
  const line = output.split('\n').findLast((one) => /^\{"rounds".*\}$/.test(one));
  return line === undefined ? { rounds: [], pressesAsked: 0 } : (JSON.parse(line) as Measured);
}

/** The lowest value that this share of all does not exceed; NaN where there is none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function medianSpent(all: readonly Spent[]): Spent {
  return {
    elapsed: quantile(elapsedOf(all), 0.5),
    processor: quantile(processorOf(all), 0.5),
  };
}

const elapsedOf = (all: readonly Spent[]): readonly number[] => all.map(({ elapsed }) => elapsed);
const processorOf = (all: readonly Spent[]): readonly number[] =>
  all.map(({ processor }) => processor);

const head = [
  'engine',
  'press: p50 ms',
  'p95 ms',
  'max ms',
  'p95 ms, processor',
  '× ours',
  'index: s',
  's, processor',
  '× ours',
  'heap: MB',
  '× ours',
  'remark',
];

function tableOf(all: readonly Summary[]): string {
  const rows = all.map((one) => [
    one.name,
    ...[0.5, 0.95, 1].map((share) => figure(quantile(elapsedOf(one.presses), share))),
    ...withRatio(one, all[0], ({ presses }) => quantile(processorOf(presses), 0.95)),
    figure(one.build.elapsed / 1000),
    ...withRatio(one, all[0], ({ build }) => build.processor / 1000),
    ...withRatio(one, all[0], ({ heap }) => heap / 1e6),
    one.remark,
  ]);
  return table(head, rows);
}

function withRatio(
  one: Summary,
  own: Summary | undefined,
  pick: (summary: Summary) => number,
): readonly string[] {
  return [figure(pick(one)), own === undefined ? '' : figure(pick(one) / pick(own))];
}
