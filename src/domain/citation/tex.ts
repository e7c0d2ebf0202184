/** Signs that TeX or BibTeX reads as commands. Braces have names, since BibTeX counts those that are escaped too. */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '"': String.raw`\textquotedbl{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': String.raw`\textellipsis{}`,
  '\u00A0': '~',
  ß: String.raw`{\ss}`,
  æ: String.raw`{\ae}`,
  Æ: String.raw`{\AE}`,
  œ: String.raw`{\oe}`,
  Œ: String.raw`{\OE}`,
  ø: String.raw`{\o}`,
  Ø: String.raw`{\O}`,
  ł: String.raw`{\l}`,
  Ł: String.raw`{\L}`,
};

/** Accents by their combining sign. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/**
 * Text for a field of BibTeX. Latin letters with an accent become commands, since the classic program cuts names by the
 * byte; other writings stay as they are, in UTF-8, which every TeX engine of today reads.
 */
export function tex(text: string): string {
  return text
    .replaceAll(/[\\{}~^"<>|$&%#_“”‘’–—…\u00A0ßæÆœŒøØłŁ]/g, (sign) => commands[sign] ?? sign)
    .replaceAll(/[\u00C0-\u024F\u1E00-\u1EFF]/g, accented);
}

function accented(letter: string): string {
  const [base = '', mark = '', ...more] = letter.normalize('NFD');
  const accent = accents[mark];
  return accent === undefined || more.length > 0 ? letter : `{\\${accent}{${base}}}`;
}
