/** The code of a part did not come. Browsers remember that, so that only a page loaded anew can have it. */
export class CodeMissing extends Error {
  override name = 'CodeMissing';
}
