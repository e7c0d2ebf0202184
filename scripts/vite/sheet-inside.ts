const link = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/;

/**
 * A built page with its style sheet in it, so that it can be painted as soon as it is there itself. It is the same on all
 * pages, so that one hash lets it through.
 *
 * @param read the text of the file at an address
 * @throws {Error} where the page links no sheet, or the sheet would end its own element
 */
export function withSheetInside(page: string, read: (address: string) => string): string {
  const [tag, address] = link.exec(page) ?? [];
  if (tag === undefined || address === undefined)
    throw new Error('The built page links no style sheet as expected');
  const sheet = read(address).trim();
  if (/<\/style|<!--/i.test(sheet)) throw new Error('The style sheet would end its own element');
  return page.replace(tag, () => `<style>${sheet}</style>`);
}
