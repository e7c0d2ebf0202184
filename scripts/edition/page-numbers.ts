import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';

export interface Destinations {
  /** Page numbers from 1 by the ids that links lead to. */
  readonly pages: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Where the named destinations of a document stand (PDF 1.7, 12.3.2.3), as browsers write them: in the catalogue's `Dests`. */
export async function destinationsIn(pdf: Uint8Array): Promise<Destinations> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const places = new Map(document.getPages().map(({ ref }, place) => [ref, place + 1]));
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, value] of named?.entries() ?? []) {
    const destination = document.context.lookup(value);
    const array =
      destination instanceof PDFDict ? destination.lookup(PDFName.of('D')) : destination;
    const ref = array instanceof PDFArray ? array.get(0) : null;
    const page = ref instanceof PDFRef ? places.get(ref) : undefined;
    if (page !== undefined) pages.set(name.decodeText(), page);
  }
  return { pages, count: places.size };
}
