import type { Basis } from '../corpus.ts';
import type { Reference, SayingReference, TreatyReference, Voice } from './reference.ts';

// Words that several formats share.

const basisWords: Readonly<Record<Basis, string>> = {
  reported: 'reported',
  'partly-reported': 'partly reported',
  unverified: 'unverified',
};

export function basisOf({ basis }: Exclude<Reference, SayingReference>): string {
  return basisWords[basis];
}

type WriteDate = (iso: string) => string;

/** “signed at X”, “entered into force …”, “ended …”: what is known of a treaty's life. */
export function lifeOf(
  { kind, treaty: { signedAt, inForce, ended } }: TreatyReference,
  write: WriteDate,
): readonly string[] {
  const missing = kind === 'clause' ? 'not in force' : null;
  return [
    signedAt === null ? null : `signed at ${signedAt}`,
    inForce === null ? missing : `entered into force ${write(inForce)}`,
    ended === null ? null : `ended ${write(ended)}`,
  ].filter((part) => part !== null);
}

/** A treaty of more parties is known by its title alone. */
const mostNamed = 3;

/** The parties joined, or null where there are none to name or too many. */
export function partiesOf({ parties }: TreatyReference['treaty'], sign = '–'): string | null {
  return parties.length === 0 || parties.length > mostNamed ? null : parties.join(sign);
}

/** “summary by the editors (provenance: …)”: whose account of the treaty it is, and how far it is confirmed. */
export function accountOf(reference: TreatyReference): string {
  const what = reference.kind === 'clause' ? 'summary' : 'coding';
  return `${what} by the editors (provenance: ${basisOf(reference)})`;
}

/** “Ann One (captain), through Two, quoted in ”: empty where the author of the article speaks. */
export function introduced({ kind, voice }: SayingReference): string {
  if (voice === null) return '';
  return `${voiceWords(voice)}, ${kind === 'quote' ? 'quoted' : 'reported'} in `;
}

export function voiceWords({ name, role, via }: Voice): string {
  return `${name} (${role})${via === null ? '' : `, through ${via}`}`;
}

/** How the edition holds it: a quote is kept, a claim is put into other words. */
export function heldAs({ kind }: SayingReference): string {
  return kind === 'quote' ? 'recorded' : 'paraphrased';
}
