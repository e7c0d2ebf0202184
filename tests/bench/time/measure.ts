import { materialOf, type Engine, type Material } from '../engine.ts';
import { engines } from '../engines.ts';
import { inventedCorpus } from './invented-corpus.ts';
import { keyPresses } from './key-presses.ts';

/** In milliseconds: as a reader waits, and of the processor, which other work on the machine does not lengthen. */
export interface Spent {
  readonly elapsed: number;
  readonly processor: number;
}

/** One index built, and words typed into its search. */
export interface Round {
  readonly build: Spent;
  /** Bytes the index holds on the heap. */
  readonly heap: number;
  /** Fewer than were to be made where the time was over. */
  readonly presses: readonly Spent[];
}

export interface Measured {
  readonly rounds: readonly Round[];
  readonly pressesAsked: number;
}

const mostRounds = 3;

/**
 * Measures one engine at one size and prints what is known so far after each step, a line of JSON each: whoever ends
 * the process has the last line. `limit` is in milliseconds of processor time: for the key presses of a round, and for
 * beginning another round.
 */
export function measure(name: string, size: number, limit: number): void {
  const engine = engines.find((one) => one.name === name);
  if (engine === undefined) throw new Error(`No engine is called ${name}.`);
  const material = materialOf(inventedCorpus(size));
  const typed = keyPresses(material.corpus);
  const begin = process.cpuUsage();
  const rounds: Round[] = [];
  const tell = (round: Round): void =>
    print({ rounds: [...rounds, round], pressesAsked: typed.length });
  do {
    const round = roundOf({ engine, material, typed, limit }, tell);
    tell(round);
    rounds.push(round);
  } while (
    rounds.length < mostRounds &&
    spentSince(begin) * (rounds.length + 1) <= limit * rounds.length
  );
}

interface Task {
  readonly engine: Engine;
  readonly material: Material;
  readonly typed: readonly string[];
  readonly limit: number;
}

/** In a function of its own, so that one round's index is gone before the next is weighed. */
function roundOf({ engine, material, typed, limit }: Task, tell: (round: Round) => void): Round {
  const before = heapUsed();
  const { value: search, spent: build } = timed(() => engine.build(material));
  const heap = heapUsed() - before;
  tell({ build, heap, presses: [] });
  const begin = process.cpuUsage();
  const presses: Spent[] = [];
  for (const query of typed) {
    if (spentSince(begin) > limit) break;
    presses.push(timed(() => search(query)).spent);
  }
  return { build, heap, presses };
}

function timed<Value>(act: () => Value): { readonly value: Value; readonly spent: Spent } {
  const begin = process.cpuUsage();
  const start = performance.now();
  const value = act();
  const elapsed = performance.now() - start;
  return { value, spent: { elapsed, processor: spentSince(begin) } };
}

function spentSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** Needs `node --expose-gc`. */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function print(measured: Measured): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
