import { pictureSize } from '../../../src/app/head/page-picture.ts';
import { siteName } from '../../../src/app/head/site-place.ts';
import type { Card } from './card.ts';
import type { Faces, Weight } from './faces.ts';
import type { Palette } from './palette.ts';
import { brokenInLines, setLine } from './set-text.ts';

const { width, height } = pictureSize;
const left = 120;
const room = width - left - 72;

/** The largest size first: a title takes the first in which it stands in so few lines. */
const titleSizes = [
  { size: 84, lines: 2 },
  { size: 68, lines: 2 },
  { size: 56, lines: 3 },
  { size: 44, lines: 4 },
] as const;

/** A picture as SVG, its words as outlines, so that it needs no font to be drawn. */
export function cardSvg(card: Card, faces: Faces, palette: Palette): string {
  const pen = penWith(faces, palette);
  const title = titleLines(card.title, faces);
  const titleTop = card.kicker === null ? 170 : 196;
  const below = titleTop + title.lines.length * title.size * 1.14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${palette('paper')}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${palette('accent')}" d="M64 64h14v${height - 128}H64z"/>`,
    pen(card.over, { x: left, y: 92, size: 32, colour: 'ink-soft' }),
    card.kicker === null
      ? ''
      : pen(card.kicker, { x: left, y: 160, size: 40, colour: 'accent', weight: 'semibold' }),
    ...title.lines.map((line, place) =>
      pen(line, {
        x: left,
        y: titleTop + title.size * (0.86 + place * 1.14),
        size: title.size,
        colour: 'ink',
        weight: 'semibold',
      }),
    ),
    ...linesBelow(card.lines, below, faces, pen),
    signsFrom(card.signs, below + 44, faces, pen),
    foot(card, pen, palette, faces),
    '</svg>',
  ].join('');
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: Weight;
}
type Pen = (words: string, place: Place) => string;

function penWith(faces: Faces, palette: Palette): Pen {
  return (words, { x, y, size, colour, weight = 'regular' }) =>
    `<g fill="${palette(colour)}" transform="translate(${x} ${y})">${setLine(words, faces[weight], size).outlines}</g>`;
}

function titleLines(title: string, faces: Faces): { size: number; lines: readonly string[] } {
  const broken = titleSizes.map(({ size, lines: most }) => {
    const fits = (line: string): boolean => setLine(line, faces.semibold, size).width <= room;
    const lines = brokenInLines(title, fits);
    return { size, lines, good: lines.length <= most && lines.every(fits) };
  });
  return broken.find(({ good }) => good) ?? broken.at(-1) ?? { size: 40, lines: [title] };
}

function linesBelow(lines: readonly string[], top: number, faces: Faces, pen: Pen): string[] {
  const size = 38;
  const fits = (line: string): boolean => setLine(line, faces.regular, size).width <= room;
  return lines
    .flatMap((line) => brokenInLines(line, fits))
    .map((line, place) =>
      pen(line, { x: left, y: top + 48 + place * 52, size, colour: 'ink-soft' }),
    );
}

/** Topics side by side, in a second row where one is full. */
function signsFrom(signs: Card['signs'], top: number, faces: Faces, pen: Pen): string {
  const size = 32;
  let [x, y] = [left, top];
  const drawn = signs.map(({ path, colour, label }) => {
    const taken = 42 + setLine(label, faces.regular, size).width;
    if (x > left && x + taken > left + room) [x, y] = [left, y + 46];
    const sign = `<path fill="${colour}" transform="translate(${x} ${y - 24}) scale(2.25)" d="${path}"/>`;
    const words = pen(label, { x: x + 42, y, size, colour: 'ink' });
    x += taken + 44;
    return sign + words;
  });
  return drawn.join('');
}

const footLine = height - 64;

function foot({ basis, foot: words }: Card, pen: Pen, palette: Palette, faces: Faces): string {
  const size = 28;
  const name = setLine(siteName, faces.regular, size).width;
  const y = basis === null ? footLine : footLine - 44;
  return [
    basis === null
      ? ''
      : basisSign(basis.kind, y, palette(basis.kind === 'reported' ? 'sound' : 'caution')),
    basis === null
      ? ''
      : pen(basis.words, {
          x: left + 42,
          y,
          size: 32,
          colour: basis.kind === 'reported' ? 'sound' : 'caution',
          weight: 'semibold',
        }),
    pen(words, { x: left, y: footLine, size, colour: 'ink-soft' }),
    pen(siteName, { x: width - 72 - name, y: footLine, size, colour: 'ink-soft' }),
  ].join('');
}

/** Full, half and empty, as on the pages. */
function basisSign(
  basis: 'reported' | 'partly-reported' | 'unverified',
  y: number,
  colour: string,
): string {
  const dashes = basis === 'unverified' ? ' stroke-dasharray="2.4 1.5"' : '';
  const filled = {
    reported: '<circle cx="6" cy="6" r="5"/>',
    'partly-reported': '<path d="M6 1a5 5 0 0 0 0 10z"/>',
    unverified: '',
  }[basis];
  return `<g fill="${colour}" transform="translate(${left} ${y - 24}) scale(2.25)"><circle cx="6" cy="6" r="5" fill="none" stroke="${colour}" stroke-width="1.5"${dashes}/>${filled}</g>`;
}
