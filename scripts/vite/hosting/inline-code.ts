/** The scripts and styles that stand in a page itself, each once. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Types of blocks that hold data: no browser runs them, and no policy asks after them (HTML, 4.12.1). */
const dataBlock = /^application\/(?:ld\+)?json$/;

/**
 * Reads what our own build wrote: every attribute in double quotes, and no text that could end a script early
 * ({@link jsonForScript}). The tests read the same pages with a real parser.
 */
export function inlineCode(html: string): InlineCode {
  const scripts = elements(html, 'script').filter(
    ({ attributes }) => !/ src="/.test(attributes) && !dataBlock.test(typeIn(attributes)),
  );
  return { scripts: textsOf(scripts), styles: textsOf(elements(html, 'style')) };
}

interface Element {
  readonly attributes: string;
  readonly text: string;
}

function elements(html: string, name: string): readonly Element[] {
  return [...html.matchAll(new RegExp(`<${name}( [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
    ([, attributes = '', text = '']) => ({ attributes, text }),
  );
}

function typeIn(attributes: string): string {
  return / type="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

function textsOf(found: readonly Element[]): readonly string[] {
  return [...new Set(found.map(({ text }) => text))];
}

export function together(...all: readonly InlineCode[]): InlineCode {
  const merged = (part: keyof InlineCode): readonly string[] => [
    ...new Set(all.flatMap((one) => one[part])),
  ];
  return { scripts: merged('scripts'), styles: merged('styles') };
}
