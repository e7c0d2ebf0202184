/** One thing wrong in the data: where it stands, and what should stand there. */
export interface Fault {
  /** The file's name, such as `claims.json`. */
  readonly file: string;
  /** The record's id (or its place in the list, from 0, when the id itself is missing); empty for the file as a whole. */
  readonly record: string;
  /** Dotted path inside the record, such as `spans.0.end`; empty for the record as a whole. */
  readonly field: string;
  /** What was expected, in words. */
  readonly expected: string;
}

export function faultLine({ file, record, field, expected }: Fault): string {
  const where = [file, record, field].filter((part) => part !== '').join(' › ');
  return `${where}: ${expected}`;
}

/** The corpus could not be read. It holds every fault found, so that all can be mended in one go. */
export class CorpusError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(`The corpus cannot be read (${count}):\n${faults.map(faultLine).join('\n')}`);
    this.name = 'CorpusError';
    this.faults = faults;
  }
}
