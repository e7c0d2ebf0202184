/** What a translator shows in the place of a text, and the words it stands for. */
interface StandIn {
  readonly element: Element;
  readonly words: string;
}

type StandIns = Map<Text, StandIn>;

/**
 * Keeps the client working on a page whose text a translator rewrites. Translators put `<font>` elements in the place of
 * texts; the client holds on to the texts it drew, would change words that nobody sees any more, and would fail where it
 * takes one away that is not there. So each text is put back, empty, before what stands for it: there it can be changed
 * and taken away, and what stands for it goes when it is.
 */
export function keepTextInStep({ document }: Window): void {
  const standIns: StandIns = new Map();
  const observer = new MutationObserver((records) => {
    // A text that gives way is often changed too, which is no change of the client's.
    const before = new Map(standIns);
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') followChange(record, standIns);
      else if (target instanceof Text && before.has(target)) dismiss(target, standIns);
    }
    // What was changed here is nothing to follow.
    observer.takeRecords();
  });
  const begin = (): void =>
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  // While the browser still reads the page, each of its texts would be a change to look at; the client starts later.
  if (document.readyState === 'loading')
    document.addEventListener('readystatechange', begin, { once: true });
  else begin();
}

function followChange(record: MutationRecord, standIns: StandIns): void {
  if (!record.target.isConnected) return;
  const removed = [...record.removedNodes];
  for (const text of removed.filter((node) => node instanceof Text)) {
    if (!standIns.has(text)) putBack(text, record, standIns);
    else if (!text.isConnected) dismiss(text, standIns);
  }
  for (const element of removed.filter(isTranslators)) restore(element, record, standIns);
}

/** A text gave way to a translator's element beside or around it. */
function putBack(text: Text, record: MutationRecord, standIns: StandIns): void {
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
function dismiss(text: Text, standIns: StandIns): void {
  standIns.get(text)?.element.remove();
  standIns.delete(text);
}

/** The reader asked for the original: the translator took its element away, and perhaps put a text of its own there. */
function restore(element: Element, { addedNodes }: MutationRecord, standIns: StandIns): void {
  if (element.isConnected) return;
  for (const [text, standIn] of standIns) {
    if (standIn.element !== element) continue;
    standIns.delete(text);
    if (text.isConnected) showAgain(text, standIn, addedNodes);
  }
}

function showAgain(text: Text, { words }: StandIn, added: NodeList): void {
  for (const node of added) if (node instanceof Text && node !== text) node.remove();
  text.data = words;
}

function isTranslators(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}
