/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

type State = readonly [number, number, number, number, number, number, number, number];

/** The same of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const start: State = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as eight 32-bit words. The platform's own answers later and only on pages
 * that came by HTTPS; this one is for the few hundred signs of a record. Half a surrogate pair counts as U+FFFD.
 */
export function sha256(text: string): State {
  const words = paddedWords(utf8(text));
  let state = start;
  for (let block = 0; block < words.length; block += 16)
    state = compressed(state, words.subarray(block, block + 16));
  return state;
}

function utf8(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
  return [...escaped.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, sign = '']) =>
    hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

/** The message with its end mark and its length in bits, in whole blocks of 16 words (FIPS 180-4, 5.1.1). */
function paddedWords(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  for (const [place, byte] of [...bytes, 0x80].entries())
    words[place >> 2] = (words[place >> 2] ?? 0) | (byte << (24 - 8 * (place % 4)));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The block's words, and 48 more made from them (FIPS 180-4, 6.2.2, step 1). */
function schedule(block: Uint32Array): Uint32Array {
  const words = new Uint32Array(64);
  words.set(block);
  const at = (place: number): number => words[place] ?? 0;
  for (let place = 16; place < 64; place += 1) {
    const [near, far] = [at(place - 2), at(place - 15)];
    const nearMix = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const farMix = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    words[place] = nearMix + at(place - 7) + farMix + at(place - 16);
  }
  return words;
}

/** One block worked into the state (FIPS 180-4, 6.2.2, steps 2 to 4). */
function compressed(before: State, block: Uint32Array): State {
  const words = schedule(block);
  let state = before;
  for (const [place, constant] of roundConstants.entries())
    state = afterRound(state, constant + (words[place] ?? 0));
  const [a, b, c, d, e, f, g, h] = before;
  const [i, j, k, l, m, n, o, p] = state;
  return [sum(a, i), sum(b, j), sum(c, k), sum(d, l), sum(e, m), sum(f, n), sum(g, o), sum(h, p)];
}

function afterRound([a, b, c, d, e, f, g, h]: State, input: number): State {
  const choice = (e & f) ^ (~e & g);
  const majority = (a & b) ^ (a & c) ^ (b & c);
  const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + input;
  const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
  return [sum(first, second), a, b, c, sum(d, first), e, f, g];
}

/** Modulo 2 to the power of 32. */
function sum(one: number, other: number): number {
  return (one + other) >>> 0;
}
