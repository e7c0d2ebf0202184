import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'vite';
import { classicScript } from './classic-script.ts';

const entry = fileURLToPath(new URL('../../src/app/before-start/before-start.ts', import.meta.url));

/** Puts into every page what runs before its files come. The same on all pages, so that one hash lets it through. */
export function beforeStartPlugin(target: BuildOptions['target']): Plugin {
  return {
    name: 'before-start',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const script = await classicScript(entry, { target });
        if (/<\/?script|<!--/i.test(script))
          throw new Error('The script would end its own element');
        return html.replace('<!--before-start-->', () => `<script>${script}</script>`);
      },
    },
  };
}
