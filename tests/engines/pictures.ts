import type { Engine } from './engine.ts';
import { click, open } from './page-under-test.ts';

const pages = {
  explore: '',
  results: '?q=armed+attack&topic=mutual-defence',
  clause: 'clauses/4/',
  check: 'check-a-quote/?check=the+other+party+will+not+provide+it+with+military+assistance',
  compare: 'compare/',
} as const;

const sizes = { wide: [1280, 900], phone: [390, 844] } as const;

/** Pictures of the main pages, wide and on a phone, light and dark: to be looked at by someone. */
export async function* takePictures(
  engine: Engine,
  url: string,
): AsyncGenerator<[string, Uint8Array]> {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    await engine.resize(width, height);
    for (const theme of ['Light', 'Dark']) {
      for (const [page, path] of Object.entries(pages)) {
        await open(engine, `${url}${path}`);
        await click(engine, { css: 'fieldset label', words: theme });
        await engine.run('scrollTo(0, 0); await document.fonts.ready;');
        yield [`${page}-${size}-${theme.toLowerCase()}`, await engine.screenshot()];
      }
    }
  }
}
