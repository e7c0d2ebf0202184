import type { Speaker } from '../corpus.ts';

const people = new Set<Speaker['kind']>(['expert', 'official', 'leader', 'author']);

export interface Stretch {
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly start: number;
  /** Null for a name that was left out. */
  readonly text: string | null;
}

/** A text in which speakers' names are left out: whole, in any spelling, and of people each part of it. */
export function withoutNames(text: string, speakers: readonly Speaker[]): readonly Stretch[] {
  const names = speakers.flatMap(namesOf).toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [{ start: 0, text }];
  const any = names.map((name) => name.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any.join('|')})(?![\p{L}\p{M}\p{N}])`,
    'gu',
  );
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { 0: name, index } of text.matchAll(pattern)) {
    stretches.push({ start, text: text.slice(start, index) }, { start: index, text: null });
    start = index + name.length;
  }
  return [...stretches, { start, text: text.slice(start) }].filter((one) => one.text !== '');
}

function namesOf({ name, otherNames, kind }: Speaker): readonly string[] {
  const whole = [name, ...otherNames.map((other) => other.text)];
  const parts = people.has(kind) ? whole.flatMap((one) => one.split(/\s+/)) : [];
  return [...whole, ...parts.filter((one) => one.length > 2)];
}
