import { figure } from '../citation/html.ts';
import { escapedHtml, isLinkable } from '../citation/pieces.ts';
import type { ExportHead } from '../export/export-formats.ts';
import type { HandedOver } from './hand-over.ts';

const style = `
body { font: 1.05rem/1.6 Georgia, serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
figure { border-left: 3px solid; margin: 0; padding-left: 1rem; }
blockquote { font-style: italic; margin: 0; }
figcaption { font: 0.85rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
.note { white-space: pre-wrap; }
section { break-inside: avoid; }
`;

/** One HTML file that needs nothing else: the items with whose words they are, their links, and the notes. */
export function basketHtml(items: readonly HandedOver[], head: ExportHead): string {
  const title = escapedHtml(head.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1 dir="auto">${title}</h1>
${items.map(section).join('\n')}
<p>${escapedHtml(head.edition)}: ${linked(head.address)}</p>
</body>
</html>
`;
}

function section({ reference, note }: HandedOver, at: number): string {
  const heading = `<h2>${at + 1}. ${escapedHtml(reference.entry.title)}</h2>`;
  const said =
    note === '' ? '' : `\n<p class="note" dir="auto"><b>Note.</b> ${escapedHtml(note)}</p>`;
  return `<section>\n${heading}\n${figure(reference)}${said}\n</section>`;
}

function linked(address: string): string {
  const text = escapedHtml(address);
  return isLinkable(address) ? `<a href="${text}">${text}</a>` : text;
}
