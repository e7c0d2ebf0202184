import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import wawoff2 from 'wawoff2';

export type Weight = 'regular' | 'semibold';

/** The site's upright fonts; a sign is set in the first that has it. */
export type Faces = Readonly<Record<Weight, readonly Font[]>>;

const weights = { regular: 400, semibold: 600 } as const;
const order = ['latin-normal', 'latin-extended-normal', 'cyrillic-normal', 'hangul'];

/** @param folder where the site's cut fonts stand, as WOFF 2 */
export async function readFaces(folder: string): Promise<Faces> {
  const files = readdirSync(folder);
  const fonts: Font[] = [];
  // One after the other: the unpacker holds one file at a time.
  for (const name of order) {
    const file = files.find((one) => one.startsWith(name) && one.endsWith('.woff2'));
    if (file === undefined) throw new Error(`${folder} has no font ${name}`);
    const font = create(Buffer.from(await wawoff2.decompress(readFileSync(join(folder, file)))));
    if (!('layout' in font)) throw new Error(`${file} is a collection of fonts`);
    fonts.push(font);
  }
  const at = (weight: Weight): readonly Font[] =>
    fonts.map((font) =>
      'wght' in font.variationAxes ? font.getVariation({ wght: weights[weight] }) : font,
    );
  return { regular: at('regular'), semibold: at('semibold') };
}
