/** What a translator shows in the place of a text, and the words it stands for. */
interface StandIn {
  readonly element: Element;
  readonly words: string;
}

/**
 * Keeps the client working on a page whose text a translator rewrites. Translators put `<font>` elements in the place of
 * texts; the client holds on to the texts it drew, would change words that nobody sees any more, and would fail where it
 * takes one away that is not there. So each text is put back, empty, before what stands for it: there it can be changed
 * and taken away, and what stands for it goes when it is.
 */
export function keepTextInStep({ document }: Window): void {
  const standIns = new Map<Text, StandIn>();
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') dismiss(record.target, standIns);
      else if (record.target.isConnected) followChange(record, standIns);
    }
    // What was changed here is nothing to follow.
    observer.takeRecords();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}

function followChange(record: MutationRecord, standIns: Map<Text, StandIn>): void {
  const removed = [...record.removedNodes];
  for (const text of removed.filter((node) => node instanceof Text)) {
    if (!standIns.has(text)) putBack(text, record, standIns);
    else if (!text.isConnected) dismiss(text, standIns);
  }
  if (removed.some(isTranslators)) restore(record, standIns);
}

/** A text gave way to a translator's element beside or around it. */
function putBack(text: Text, record: MutationRecord, standIns: Map<Text, StandIn>): void {
  const { addedNodes, previousSibling, nextSibling, target } = record;
  const beside = [...addedNodes, previousSibling, nextSibling]
    .filter(isTranslators)
    .find(({ parentNode }) => parentNode === target);
  if (beside === undefined || text.data === '') return;
  if (text.isConnected) text.replaceWith(text.cloneNode());
  beside.before(text);
  standIns.set(text, { element: beside, words: text.data });
  text.data = '';
}

/** The client has changed a text or taken it away. */
function dismiss(text: Node, standIns: Map<Text, StandIn>): void {
  if (!(text instanceof Text)) return;
  standIns.get(text)?.element.remove();
  standIns.delete(text);
}

/** The reader asked for the original: the translator has taken its element away, and perhaps put a text of its own there. */
function restore({ addedNodes }: MutationRecord, standIns: Map<Text, StandIn>): void {
  for (const [text, { element, words }] of standIns) {
    if (element.isConnected || !text.isConnected) continue;
    for (const node of addedNodes) if (node instanceof Text && node !== text) node.remove();
    text.data = words;
    standIns.delete(text);
  }
}

function isTranslators(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}
