/** So many words running of another's are a copy, not a paraphrase. */
const runLength = 8;

/** Every run of eight words in a text, folded: case and apostrophes do not tell words apart. */
export function runsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(0, words.length - runLength + 1);
  return Array.from({ length: count }, (_, place) =>
    words.slice(place, place + runLength).join(' '),
  );
}

export function firstSharedRun(text: string, runs: ReadonlySet<string>): string | undefined {
  return runsOf(text).find((run) => runs.has(run));
}
