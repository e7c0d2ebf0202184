import { readFileSync } from 'node:fs';

/** The site's own colours, in light, by the name of their token. */
export type Palette = (token: string) => string;

/**
 * @param file the style sheet of the tokens, whose colours are pairs: `light-dark(#fff, #000)`
 * @returns what throws for a token that is no such pair
 */
export function readPalette(file: string): Palette {
  const pairs = readFileSync(file, 'utf8').matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]+),/g);
  const colours = new Map([...pairs].map(([, token = '', light = '']) => [token, light]));
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`${file} has no colour --${token}`);
    return colour;
  };
}
