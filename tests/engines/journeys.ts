import type { Engine } from './engine.ts';
import { expectAccessible } from './accessible.ts';
import {
  alive,
  at,
  click,
  focused,
  open,
  see,
  seeNone,
  tabTo,
  typeInto,
  until,
} from './page-under-test.ts';

/** The site a journey is made on, on a server of its own. */
export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface Journey {
  readonly name: string;
  /** Gives a reason where the engine does not have what the journey is about. */
  readonly walk: (engine: Engine, site: Site) => Promise<string | void>;
}

const box = '#search-box';
/** The element whose value is the link. */
const linkField = `[...document.querySelectorAll('input, textarea')].find(
  ({ labels }) => labels?.[0]?.textContent.startsWith('Link that holds this basket'))`;
const quoteInClause = { css: 'figure a', words: 'This quote' };

export const journeys: readonly Journey[] = [
  {
    name: 'words typed find clause 4, marked; a filter stands in the address and as a chip; the clause opens with its marks',
    walk: async (engine, { url }) => {
      await open(engine, url);
      await typeInto(engine, box, 'armed attack');
      await see(engine, { css: 'main article', words: 'Clause 4' });
      await see(engine, { css: 'main article mark', words: 'armed' });
      await at(engine, /\?q=armed\+attack$/);
      await engine.press('Escape');
      await click(engine, { css: 'aside label', words: 'Mutual defence' });
      await at(engine, /topic=mutual-defence/);
      await see(engine, { css: '[aria-label="Filters in force"] button', words: 'Mutual defence' });
      await click(engine, { css: 'main article a', words: 'armed attack' });
      await at(engine, /\/clauses\/4\/\?q=armed\+attack$/);
      await focused(engine, '#page-heading');
      await see(engine, { css: 'main mark' });
      await see(engine, { css: '[aria-label="Words you searched for"] button', words: 'Next' });
    },
  },
  {
    name: 'back and forward find the results, the page and the place again',
    walk: async (engine, { url }) => {
      await open(engine, `${url}?q=treaty&topic=mutual-defence`);
      await click(engine, { css: 'main article:nth-of-type(1) a' });
      await at(engine, /\/(?:clauses|quotes|claims|speakers)\//);
      await focused(engine, '#page-heading');
      await engine.back();
      await at(engine, /\?q=treaty&topic=mutual-defence$/);
      await see(engine, { css: '#results-heading', words: 'results' });
      await until(
        engine,
        'the words stand in the box',
        `return document.querySelector('${box}').value === 'treaty'`,
      );
      await engine.forward();
      await at(engine, /\/(?:clauses|quotes|claims|speakers)\//);
    },
  },
  {
    name: 'a page left for another site comes back with what was typed',
    walk: async (engine, { url }) => {
      await open(engine, `${url}check-a-quote/?check=by+all+means`);
      await typeInto(engine, box, 'illegal immigration');
      await engine.goTo(`${url}robots.txt`);
      await engine.back();
      await at(engine, /check-a-quote/);
      await alive(engine);
      await until(
        engine,
        'the words stand in the box',
        `return document.querySelector('${box}').value === 'illegal immigration'`,
      );
      await until(
        engine,
        'the quote stands',
        `return document.querySelector('#pasted').value === 'by all means'`,
      );
    },
  },
  {
    name: 'clause 4 laid open: its parts, versions and what was said of it; a quote leads to its speaker',
    walk: async (engine, { url }) => {
      await open(engine, `${url}clauses/4/`);
      await see(engine, { css: 'h1', words: 'Clause 4' });
      await see(engine, { css: 'blockquote', words: 'conditional commitment' });
      await until(
        engine,
        'nothing is cut',
        `return document.documentElement.scrollWidth <= innerWidth`,
      );
      await click(engine, quoteInClause);
      await at(engine, /\/quotes\//);
      await focused(engine, '#page-heading');
    },
  },
  {
    name: 'an altered quote is told word by word, with what it does to the sense',
    walk: async (engine, { url }) => {
      await open(engine, `${url}check-a-quote/`);
      await typeInto(
        engine,
        '#pasted',
        'the other party will not provide it with military assistance',
      );
      await see(engine, { css: '#answer-heading' });
      await see(engine, { css: '[aria-label="What this does to the sense"] li' });
      await see(engine, { css: 'main ins, main del' });
      await at(engine, /check=the\+other\+party/);
    },
  },
  {
    name: 'a citation opens, is copied or its text selected, and says which',
    walk: async (engine, { url }) => {
      await open(engine, `${url}clauses/4/`);
      await click(engine, { css: 'main [aria-expanded]', words: 'Cite' });
      await see(engine, { css: '[aria-label="Citation"]', words: 'Clause 4' });
      await click(engine, { css: '[aria-label="Citation"] button', words: 'Copy' });
      await until(
        engine,
        'what became of the copy is said',
        `return [...document.querySelectorAll('output')].some(({ textContent }) =>
          /^Copied: /.test(textContent) ||
          (/does not let the page copy/.test(textContent) && String(getSelection()).includes('Clause 4')))`,
      );
    },
  },
  {
    name: 'a clause and a quote are collected, put in order, kept over a reload, and open from a link',
    walk: async (engine, { url }) => {
      await open(engine, `${url}clauses/4/`);
      await click(engine, { css: 'main button', words: 'Collect clause 4' });
      await click(engine, { css: 'main figure button', words: 'Collect quote' });
      await click(engine, { css: 'header a', words: 'Basket (2)' });
      await at(engine, /\/basket\/$/);
      await focused(engine, '#page-heading');
      await click(engine, { css: 'main button', words: 'Move up 2, Quote' });
      await see(engine, { css: 'main article:nth-of-type(1)', words: '1. Quote' });
      await engine.reload();
      await alive(engine);
      await see(engine, { css: 'main article', words: '1. Quote' });
      await until(engine, 'the link stands', `return ${linkField}.value.includes('#b=1.')`);
      const link = String(await engine.run(`return ${linkField}.value`));
      // A link to the open page that differs in its hash alone loads nothing: a reader comes from elsewhere.
      await engine.goTo(`${url}robots.txt`);
      await open(engine, link);
      await see(engine, { css: 'main h2', words: '1. Quote' });
      await see(engine, { css: 'main h2', words: '2. Clause' });
      await see(engine, { css: 'main button', words: 'Keep as mine' });
      await expectAccessible(engine);
    },
  },
  {
    name: 'a theme once chosen shows at once and holds over a reload, in readable colours',
    walk: async (engine, { url }) => {
      await open(engine, url);
      const paper = `return getComputedStyle(document.documentElement).backgroundColor`;
      await click(engine, { css: 'fieldset label', words: 'Light' });
      const light = await engine.run(paper);
      await click(engine, { css: 'fieldset label', words: 'Dark' });
      await until(
        engine,
        'the paper is dark',
        `return getComputedStyle(document.documentElement).backgroundColor !== '${String(light)}'`,
      );
      const dark = await engine.run(paper);
      await engine.reload();
      await alive(engine);
      await until(
        engine,
        'the paper is still dark',
        `return getComputedStyle(document.documentElement).backgroundColor === '${String(dark)}'`,
      );
      await expectAccessible(engine);
      await click(engine, { css: 'fieldset label', words: 'Auto' });
    },
  },
  {
    name: 'by keyboard alone: to the box, a suggestion, a clause, its quote, and past the header',
    walk: async (engine, { url }) => {
      await open(engine, `${url}speakers/`);
      await engine.press('Control+k');
      await focused(engine, box);
      await engine.type('clause 4');
      await see(engine, { css: '[role="option"]' });
      await engine.press('ArrowDown');
      await see(engine, { css: '[role="option"][aria-selected="true"]' });
      await engine.press('Enter');
      await at(engine, /\/clauses\/4\/$/);
      await focused(engine, '#page-heading');
      await tabTo(engine, quoteInClause, 80);
      await engine.press('Enter');
      await at(engine, /\/quotes\//);
      await focused(engine, '#page-heading');
    },
  },
  {
    name: 'at 320 px: nothing is cut, the filters open as a dialog, Escape closes it and the focus returns',
    walk: async (engine, { url }) => {
      await engine.resize(320, 640);
      await open(engine, `${url}?q=treaty`);
      const width = await engine.run('return innerWidth');
      await until(
        engine,
        'nothing is cut',
        `return document.documentElement.scrollWidth <= innerWidth`,
      );
      await click(engine, { css: '[aria-haspopup="dialog"]', words: 'Filters' });
      await see(engine, { css: 'dialog[open] label', words: 'Quotes' });
      await click(engine, { css: 'dialog[open] label', words: 'Quotes' });
      await at(engine, /kind=quote/);
      await expectAccessible(engine);
      await engine.press('Escape');
      await seeNone(engine, { css: 'dialog' });
      await focused(engine, '[aria-haspopup="dialog"]');
      for (const path of ['clauses/4/', 'compare/', 'coverage/', 'timeline/']) {
        await open(engine, `${url}${path}`);
        await until(
          engine,
          `nothing of ${path} is cut`,
          `return document.documentElement.scrollWidth <= innerWidth`,
        );
      }
      // A browser may allow its window no less than a width of its own.
      return width === 320 ? undefined : `at ${String(width)} px, the least this browser allows`;
    },
  },
  {
    name: 'axe finds nothing to mend on five pages',
    walk: async (engine, { url }) => {
      for (const path of ['', '?q=treaty', 'clauses/4/', 'checks/', 'compare/']) {
        await open(engine, `${url}${path}`);
        await see(engine, { css: 'h1' });
        await expectAccessible(engine);
      }
    },
  },
  {
    name: 'after one visit, without a network: reload, search and another page',
    walk: async (engine, { url, stop }) => {
      await open(engine, url);
      const canKeep = await engine.run(`return 'serviceWorker' in navigator`);
      if (canKeep !== true) return 'this build has no service workers';
      await until(
        engine,
        'the site is kept',
        `return (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'`,
      );
      await stop();
      await engine.reload();
      await alive(engine);
      await typeInto(engine, box, 'armed attack');
      await click(engine, { css: 'main article a', words: 'armed attack' });
      await see(engine, { css: 'h1', words: 'Clause 4' });
      return undefined;
    },
  },
];
