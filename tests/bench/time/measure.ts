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
 * the process has the last line. `limit` is in milliseconds of processor time; a round is begun only where it will fit.
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
  while (rounds.length < mostRounds && fits(rounds.length, spentSince(begin), limit)) {
    const round = roundOf(engine, material, typed, () => spentSince(begin) > limit, tell);
    tell(round);
    rounds.push(round);
  }
}

function fits(made: number, spent: number, limit: number): boolean {
  return made === 0 || (spent * (made + 1)) / made <= limit;
}

/** In a function of its own, so that one round's index is gone before the next is weighed. */
function roundOf(
  { build }: Engine,
  material: Material,
  typed: readonly string[],
  isOver: () => boolean,
  tell: (round: Round) => void,
): Round {
  const before = heapUsed();
  const built = timed(() => build(material));
  const heap = heapUsed() - before;
  tell({ build: built.spent, heap, presses: [] });
  const presses: Spent[] = [];
  for (const query of typed) {
    if (isOver()) break;
    presses.push(timed(() => built.value(query)).spent);
  }
  return { build: built.spent, heap, presses };
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
