/** The part of wawoff2 that the pictures use: WOFF 2 to the TrueType in it. */
declare module 'wawoff2' {
  const wawoff2: { readonly decompress: (woff2: Uint8Array) => Promise<Uint8Array> };
  export default wawoff2;
}
