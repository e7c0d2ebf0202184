import type { Citable } from '../citation/citable.ts';
import type { Corpus } from '../corpus.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentOf } from './content.ts';
import { sha256 } from './sha-256.ts';

/** RFC 4648, 6, in lower case: no sign of it is taken for another, or needs escaping in an address. */
const signs = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The version of an item: eight signs that change with what the reader is told. They are the first 40 bits, in base32,
 * of the SHA-256 of the canonical JSON of its content, so that any program can make them from the published data.
 */
export function versionOf(citable: Citable, corpus: Corpus): string {
  const [first, second] = sha256(canonicalJson(contentOf(citable, corpus)));
  const bits = first.toString(2).padStart(32, '0') + second.toString(2).padStart(32, '0');
  return Array.from({ length: 8 }, (_, place) =>
    signs.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
  ).join('');
}
