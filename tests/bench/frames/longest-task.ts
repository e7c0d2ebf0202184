/** As far as it is read here: https://chromium.googlesource.com/catapult/+/HEAD/docs/trace-event-format.md */
export interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the pages' main threads, in milliseconds of processor time, which other work does not lengthen. */
export function longestTask({ traceEvents }: Trace): number {
  const keyOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(keyOf),
  );
  return traceEvents
    .filter((event) => event.ph === 'X' && mains.has(keyOf(event)))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
