import type { Font } from 'fontkit';

/** Words set in a line: as outlines, from the origin of the baseline, in the font's size. */
export interface SetLine {
  readonly width: number;
  /** SVG elements. */
  readonly outlines: string;
}

/** Sets words in one line; each sign in the first font that has it, and in the first of all where none has. */
export function setLine(words: string, fonts: readonly Font[], size: number): SetLine {
  let width = 0;
  const outlines: string[] = [];
  for (const { text, font } of runsOf(words, fonts)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    for (const [place, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0 } = positions[place] ?? {};
      const path = glyph.path.toSVG();
      const x = round(width + xOffset * scale);
      if (path !== '')
        outlines.push(
          `<path transform="translate(${x} 0) scale(${scale} ${-scale})" d="${path}"/>`,
        );
      width += xAdvance * scale;
    }
  }
  return { width, outlines: outlines.join('') };
}

function runsOf(words: string, fonts: readonly Font[]): { text: string; font: Font }[] {
  const runs: { text: string; font: Font }[] = [];
  for (const sign of words) {
    const font = fontFor(sign, fonts, runs.at(-1)?.font);
    const last = runs.at(-1);
    if (last?.font === font) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return runs;
}

/** A space stays with the run before it, so that a run of words is laid out whole. */
function fontFor(sign: string, fonts: readonly Font[], before: Font | undefined): Font {
  const point = sign.codePointAt(0) ?? 0;
  const among = sign === ' ' && before !== undefined ? [before, ...fonts] : fonts;
  const font = among.find((one) => one.hasGlyphForCodePoint(point)) ?? fonts[0];
  if (font === undefined) throw new Error('There is no font to set words in');
  return font;
}

/** Breaks words into lines of a width; a word that is longer than a line has one for itself. */
export function brokenInLines(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
