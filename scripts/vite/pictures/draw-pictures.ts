import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { picturedPages, picturePath } from '../../../src/app/head/page-picture.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { cardSvg } from './card-svg.ts';
import { cardOf } from './cards.ts';
import { readFaces } from './faces.ts';
import { readPalette } from './palette.ts';

const require = createRequire(import.meta.url);
let started: Promise<void> | null = null;

/** Once a process: the renderer refuses to be started again. */
function startRenderer(): Promise<void> {
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return started;
}

/**
 * Draws the picture of each page that has one of its own, and writes it as PNG. The renderer is compiled to WebAssembly and
 * the words are outlines, so that the same corpus gives the same bytes on every machine.
 *
 * @param root the project's folder, for fonts and colours
 * @param out the site's folder
 * @returns how many
 */
export async function drawPictures(corpus: Corpus, root: string, out: string): Promise<number> {
  await startRenderer();
  const faces = await readFaces(join(root, 'public/fonts'));
  const palette = readPalette(join(root, 'src/styles/tokens.css'));
  const pages = picturedPages(corpus);
  for (const page of pages) {
    const target = join(out, picturePath(page));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, pngOf(cardSvg(cardOf(page, corpus, palette), faces, palette)));
  }
  return pages.length;
}

function pngOf(svg: string): Uint8Array {
  const renderer = new Resvg(svg, { font: { loadSystemFonts: false } });
  const picture = renderer.render();
  const png = picture.asPng();
  picture.free();
  renderer.free();
  return png;
}
