import { wordsOf } from './words.ts';

/**
 * A family name alone in another script: where a name has as many words there as in its first spelling, each
 * word stands for the one in its place. Words of the same script are left apart, since another romanisation
 * of a short name is too often a word of its own.
 */
export function namePartsOf([
  name = '',
  ...others
]: readonly string[]): readonly (readonly string[])[] {
  const parts = partsOf(name);
  const likewise = others.map(partsOf).filter((other) => other.length === parts.length);
  if (parts.length < 2) return [];
  return parts
    .map((part, place) => [part, ...likewise.map((other) => other[place] ?? '')])
    .map(([part = '', ...same]) => [part, ...same.filter((other) => isOtherScript(part, other))])
    .filter(([part = '', ...same]) => part.length > 2 && same.length > 0);
}

function partsOf(name: string): readonly string[] {
  return wordsOf(name).map(({ start, end }) => name.slice(start, end));
}

function isOtherScript(one: string, other: string): boolean {
  return isLatin(one) !== isLatin(other);
}

function isLatin(part: string): boolean {
  return /^\p{Script=Latin}/u.test(part);
}
