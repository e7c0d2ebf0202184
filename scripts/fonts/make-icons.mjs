import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { places } from './places.mjs';

const paper = '#fbfaf7';

/** Draws the favicon's mark on paper, small enough that a round mask cuts nothing of it. */
export function makeIcons() {
  const mark = readFileSync(join(places.icons, 'favicon.svg'), 'utf8')
    // The renderer knows no media queries, and an icon on paper needs no dark colours.
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/, '')
    .replace('<svg ', '<svg x="104" y="104" width="304" height="304" ');
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="${paper}" d="M0 0h512v512H0z"/>${mark}</svg>`;
  for (const size of [192, 512]) {
    const png = new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(places.icons, `icon-${size}.png`), png);
  }
}
