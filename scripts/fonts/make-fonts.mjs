import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { cyrillic, eastAsian, latin, latinExtended } from './characters.mjs';
import { cutFont, ranges } from './cut.mjs';
import { packageFile, places } from './places.mjs';
import { percent, styleSheet } from './style-sheet.mjs';

const roman = packageFile('source-serif/VAR/SourceSerif4Variable-Roman.ttf');
const italic = packageFile('source-serif/VAR/SourceSerif4Variable-Italic.ttf');
const korean = packageFile('@expo-google-fonts/noto-serif-kr/500Medium/NotoSerifKR_500Medium.ttf');

// Drawn for 18 px, the size of the running text. An optical size axis would more than double the files.
const opticalSize = { opsz: 18 };

const serif = {
  family: 'Edition Serif',
  weight: '400 700',
  metrics: [],
  // Small capitals, superiors and fractions would make the roman half as heavy again.
  features: ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'lnum', 'onum', 'pnum', 'tnum'],
  axes: { ...opticalSize, wght: { min: 400, max: 700 } },
  name: 'Edition Serif',
  about: 'A part of Source Serif 4, cut for the Treaty Clause Explorer.',
};

/** In the order of the style sheet. */
const plan = [
  { ...serif, script: 'latin', styles: ['normal'], source: roman, characters: latin },
  { ...serif, script: 'latin', styles: ['italic'], source: italic, characters: latin },
  {
    ...serif,
    script: 'latin-extended',
    styles: ['normal'],
    source: roman,
    characters: latinExtended,
  },
  {
    ...serif,
    script: 'latin-extended',
    styles: ['italic'],
    source: italic,
    characters: latinExtended,
  },
  { ...serif, script: 'cyrillic', styles: ['normal'], source: roman, characters: cyrillic },
  { ...serif, script: 'cyrillic', styles: ['italic'], source: italic, characters: cyrillic },
  {
    script: 'hangul',
    family: 'Edition Hangul',
    // Claimed for every weight and style, since a browser would else smear and slant what has neither bold nor italic.
    weight: '400 700',
    styles: ['normal', 'italic'],
    metrics: metricsBeside(korean, roman),
    source: korean,
    characters: eastAsian(),
    features: [],
    // Vertical setting is not used.
    drop: ['vhea', 'vmtx', 'BASE', 'STAT', 'gasp', 'prep'],
    // The whole block of syllables: a rare one not held here falls to the reader's own font, and the rule stays short.
    cssRanges: (points) =>
      ranges([...points.filter((point) => !isSyllable(point)), ...allSyllables()]),
  },
];

/** Cuts all fonts, and writes them, their licences, their style sheet and the list of what they cover. */
export async function makeFonts() {
  const files = [];
  for (const item of plan) files.push(await make(item));
  mkdirSync(places.fonts, { recursive: true });
  for (const old of readdirSync(places.fonts).filter((name) => name.endsWith('.woff2')))
    rmSync(join(places.fonts, old));
  for (const { file, woff2 } of files) writeFileSync(join(places.fonts, file), woff2);
  writeFileSync(
    join(places.fonts, 'OFL-source-serif-4.txt'),
    packageFile('source-serif/LICENSE.md'),
  );
  writeFileSync(
    join(places.fonts, 'OFL-noto-serif-kr.txt'),
    packageFile('@expo-google-fonts/noto-serif-kr/LICENSE_FONT'),
  );
  writeFileSync(places.styleSheet, styleSheet(files));
  writeFileSync(places.coverage, `${JSON.stringify({ files: files.map(inventory) }, null, 2)}\n`);
  for (const { file, woff2 } of files) console.log(`${String(woff2.length).padStart(7)} ${file}`);
}

async function make(item) {
  const { woff2, sha, points } = await cutFont(item);
  const shown = points.filter((point) => point >= 0x20);
  const style = item.styles.length === 1 ? `-${item.styles[0]}` : '';
  return {
    ...item,
    woff2,
    file: `${item.script}${style}-${sha}.woff2`,
    ranges: ranges(shown),
    cssRanges: item.cssRanges?.(shown) ?? ranges(shown),
  };
}

function inventory({ file, script, styles, family, woff2, ranges: covered }) {
  return { file, family, script, styles, bytes: woff2.length, ranges: covered };
}

/** What lets a font stand in lines of another: letters of one size, and a line that does not grow where they meet. */
function metricsBeside(guest, host) {
  const [from, to] = [create(guest), create(host)];
  const sizeAdjust = to.xHeight / to.unitsPerEm / (from.xHeight / from.unitsPerEm);
  return [
    ['size-adjust', percent(sizeAdjust)],
    ['ascent-override', percent(to.ascent / to.unitsPerEm / sizeAdjust)],
    ['descent-override', percent(-to.descent / to.unitsPerEm / sizeAdjust)],
    ['line-gap-override', '0%'],
  ];
}

function isSyllable(point) {
  return point >= 0xac00 && point <= 0xd7a3;
}

function allSyllables() {
  return Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, step) => 0xac00 + step);
}
