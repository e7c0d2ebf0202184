import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CSL from 'citeproc';

const require = createRequire(import.meta.url);
const stylesFolder = dirname(require.resolve('@manuscripts/csl-styles/package.json'));
const localesFolder = dirname(require.resolve('@manuscripts/csl-locales/package.json'));

function read(path: string): Readonly<Record<string, never>> {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const locales = read(join(localesFolder, 'dist/locales.json'));

/** What a published style of the Citation Style Language makes of an item: the style's own words, by citeproc-js. */
export class PublishedStyle {
  private readonly engine: InstanceType<typeof CSL.Engine>;
  private item: object = {};

  constructor(name: string, lang = 'en-US') {
    const styles = read(join(stylesFolder, `dist/${name[0]}.json`));
    const places = {
      retrieveLocale: (asked: string): unknown => locales[asked] ?? locales['en-US'],
      retrieveItem: (): object => ({ ...this.item, id: 'it' }),
    };
    this.engine = new CSL.Engine(places, styles[`http://www.zotero.org/styles/${name}`]!, lang);
    this.engine.setOutputFormat('html');
  }

  /** A note, or a citation in the text, at a paragraph or an article. */
  cited(item: object, locator: string, label = 'paragraph'): string {
    this.take(item);
    return plainMarks(this.engine.makeCitationCluster([{ id: 'it', locator, label }]));
  }

  /** The entry in the list of works. */
  listed(item: object): string {
    this.take(item);
    const list = this.engine.makeBibliography();
    return plainMarks((list && list[1].join('')) || '');
  }

  /** The engine keeps what it knows of an item until it is told to forget it. */
  private take(item: object): void {
    this.item = item;
    this.engine.updateItems([]);
    this.engine.updateItems(['it']);
  }
}

/** Italics stay as `<i>`; the frame of a list entry goes, and entities become the signs they stand for. */
function plainMarks(html: string): string {
  return html
    .replaceAll(/<\/?div[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}
