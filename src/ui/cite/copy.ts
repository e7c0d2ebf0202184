export interface Copied {
  readonly text: string;
  /** The same for places that keep italics and links; null where there is nothing to keep. */
  readonly html: string | null;
}

/** Puts text on the clipboard. False where the browser has none for pages, as without HTTPS, or refuses. */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  if (html !== null && (await attempted(() => writeBoth(text, html)))) return true;
  return attempted(() => navigator.clipboard.writeText(text));
}

/** Throws where the browser knows no `ClipboardItem`. */
function writeBoth(text: string, html: string): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}

async function attempted(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}

export function selectAll(element: Element): void {
  if (element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}
