/** The part of Citation.js that the tests use: it reads BibTeX, RIS and CSL-JSON into CSL-JSON. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
