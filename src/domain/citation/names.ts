/** An author: a person whose name can be turned round, or a name that stays as it is. */
export type Name =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'whole'; readonly name: string };

/**
 * The authors of a by-line such as “Ann One, B. C. Two and Cy Three”. The corpus holds a by-line as printed, so which
 * word is the family name is told by form: the last one, with small-written particles before it. Names of one word, of
 * a body, with a suffix, without a given name (“de Wit”), or romanised from the Korean or the Chinese (a hyphen before a
 * small letter) stay whole.
 */
export function authorsOf(byLine: string, isPerson: boolean): readonly Name[] {
  if (!isPerson) return [{ kind: 'whole', name: byLine }];
  return byLine
    .split(/,\s+(?:and\s+)?|\s+(?:and|&)\s+/)
    .filter((name) => name !== '')
    .map(nameOf);
}

const staysWhole = /^\p{Ll}|-\p{Ll}|[,{}"“”]|\s(?:Jr|Sr|II|III|IV)\.?$/u;

function nameOf(name: string): Name {
  const words = name.split(' ').filter((word) => word !== '');
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const start = particle === -1 ? words.length - 1 : particle;
  if (start < 1 || staysWhole.test(name)) return { kind: 'whole', name };
  return {
    kind: 'person',
    given: words.slice(0, start).join(' '),
    family: words.slice(start).join(' '),
  };
}

/** “Ann One”. */
export function inOrder(name: Name): string {
  return name.kind === 'whole' ? name.name : `${name.given} ${name.family}`;
}

/** “One, Ann”. */
export function inverted(name: Name): string {
  return name.kind === 'whole' ? name.name : `${name.family}, ${name.given}`;
}

/** “One, A.-B. C.”, as APA has it. */
export function invertedInitials(name: Name): string {
  if (name.kind === 'whole') return name.name;
  const initials = name.given
    .replaceAll(/(\p{L})[^\s.-]*\.?/gu, '$1.')
    .replaceAll(/\.(?=\p{L})/gu, '. ');
  return `${name.family}, ${initials}`;
}

/** “BC Two”: initials without full stops, as OSCOLA has it. */
export function withBareInitials(name: Name): string {
  if (name.kind === 'whole') return name.name;
  const given = name.given.replaceAll(/\b(\p{Lu})\.\s*(?=\p{Lu}\.)/gu, '$1').replaceAll('.', '');
  return `${given} ${name.family}`;
}

/** What stands in the text for an author: the family name. */
export function shortName(name: Name): string {
  return name.kind === 'whole' ? name.name : name.family;
}

/** “A”, “A and B”, “A, B, and C”, with the word and the sign before the last as a style has them. */
export function listed(names: readonly string[], last: string, lastOfMany = last): string {
  const before = names.slice(0, -1);
  const end = names.at(-1) ?? '';
  if (before.length === 0) return end;
  return `${before.join(', ')}${before.length === 1 ? last : lastOfMany}${end}`;
}
