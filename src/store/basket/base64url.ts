/** Base64 with the alphabet for addresses and without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** As many bytes as can be read: up to the first sign that is none of the alphabet's. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const [sound = ''] = /^[\w-]*/.exec(text) ?? [];
  // One sign alone holds no whole byte.
  const whole = sound.length % 4 === 1 ? sound.slice(0, -1) : sound;
  const signs = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.codePointAt(0) ?? 0);
}
