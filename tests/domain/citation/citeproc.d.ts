/** The part of citeproc-js that the tests use. */
declare module 'citeproc' {
  interface Cited {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
  }

  interface Places {
    readonly retrieveLocale: (lang: string) => unknown;
    readonly retrieveItem: (id: string) => unknown;
  }

  class Engine {
    constructor(places: Places, style: string, lang: string);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cited: readonly Cited[]): string;
    makeBibliography(): readonly [unknown, readonly string[]] | false;
  }

  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}
