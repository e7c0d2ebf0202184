import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSvg } from '../../scripts/vite/pictures/card-svg.ts';
import { cardOf } from '../../scripts/vite/pictures/cards.ts';
import { drawPictures } from '../../scripts/vite/pictures/draw-pictures.ts';
import { readFaces, type Faces } from '../../scripts/vite/pictures/faces.ts';
import { readPalette } from '../../scripts/vite/pictures/palette.ts';
import { brokenInLines, setLine } from '../../scripts/vite/pictures/set-text.ts';
import { picturedPages } from '../../src/app/head/page-picture.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { corpora, realCorpus, root, secondCorpus } from '../fixtures/corpora.ts';
import { headsOf, known, metas, secondCorpusWith } from './heads.ts';

const palette = readPalette(join(root, 'src/styles/tokens.css'));
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
let faces: Faces;

beforeAll(async () => {
  faces = await readFaces(join(root, 'public/fonts'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Width and height of a PNG, from its header (PNG 1.2, 11.2.2). */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('every clause and speaker names a picture that is drawn, in the size the page says', async () => {
  const count = await drawPictures(realCorpus(), root, folder);
  const { treaty, speakers } = realCorpus();
  expect(count).toBe(treaty.clauses.length + speakers.length);
  const own = headsOf(realCorpus(), known).filter(({ page }) =>
    ['clause', 'speaker'].includes(page.kind),
  );
  expect(own).toHaveLength(count);
  for (const { html } of own) {
    const [address = ''] = metas(html, 'og:image');
    const file = join(folder, address.slice('https://treaties.example/explorer'.length));
    expect(existsSync(file)).toBe(true);
    const said = ['width', 'height'].map((name) => Number(metas(html, `og:image:${name}`)[0]));
    expect(sizeOf(readFileSync(file))).toEqual(said);
  }
}, 60_000);

test('the same corpus gives the same bytes', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await drawPictures(secondCorpus(), root, one);
  await drawPictures(secondCorpus(), root, other);
  const file = 'previews/clauses/3.png';
  expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file)))).toBe(true);
}, 60_000);

function svgsOf(corpus: Corpus): readonly string[] {
  return picturedPages(corpus).map((page) =>
    cardSvg(cardOf(page, corpus, palette), faces, palette),
  );
}

/** The heights of what stands at the left edge, from the top down. */
function baselines(svg: string): readonly number[] {
  return [...svg.matchAll(/<g fill="[^"]+" transform="translate\(120 ([\d.]+)\)">/g)].map(([, y]) =>
    Number(y),
  );
}

describe('a card', () => {
  test.each(corpora)('%s: has no line upon another, and none beyond its edge', (_, corpusOf) => {
    for (const svg of svgsOf(corpusOf())) {
      const lines = baselines(svg);
      expect(lines.length).toBeGreaterThan(2);
      expect(Math.max(...lines)).toBeLessThan(600);
      const sorted = lines.toSorted((a, b) => a - b);
      for (const [place, y] of sorted.slice(1).entries())
        expect(y - (sorted[place] ?? 0)).toBeGreaterThanOrEqual(38);
    }
  });

  test('gives a long title more lines', () => {
    const title =
      'A title of a clause that says at length and with many words what it is about, and for whom, and since when';
    const shown = (words: string): readonly number[] =>
      baselines(svgsOf(secondCorpusWith(['treaty', ['clauses', 0, 'title'], words]))[0] ?? '');
    expect(shown(title).length).toBeGreaterThan(shown('Short').length + 1);
  });
});

describe('words', () => {
  test('in Hangul, Cyrillic and Latin are set in the fonts that have them', () => {
    const missing = faces.regular[0]?.getGlyph(0).path.toSVG() ?? '';
    for (const words of ['김정은', 'Ким Чен Ын', 'Kim Jong-un']) {
      const { width, outlines } = setLine(words, faces.regular, 40);
      expect(width).toBeGreaterThan(80);
      expect(missing === '' || !outlines.includes(missing)).toBe(true);
    }
  });

  test('are heavier, and so wider, in a title', () => {
    const width = (weight: 'regular' | 'semibold'): number =>
      setLine('Mutual assistance', faces[weight], 40).width;
    expect(width('semibold')).toBeGreaterThan(width('regular'));
  });

  test('break between words only, and none is lost', () => {
    const lines = brokenInLines('one two three four', (line) => line.length <= 9);
    expect(lines).toEqual(['one two', 'three', 'four']);
    expect(brokenInLines('unbreakable', () => false)).toEqual(['unbreakable']);
  });
});

test('a colour that is no token is refused by name', () => {
  expect(() => palette('no-such')).toThrow('no colour --no-such');
});
