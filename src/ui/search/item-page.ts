import type { Item } from '../../domain/item.ts';
import { quoteText } from '../../domain/sayings.ts';
import type { FieldName } from '../../search/findings.ts';
import type { Page } from '../../store/page.ts';

/** The item's own page. */
export function pageOf(item: Item): Page {
  switch (item.kind) {
    case 'clause':
      return { kind: 'clause', number: item.clause.number };
    case 'quote':
      return { kind: 'quote', id: item.quote.id };
    case 'claim':
      return { kind: 'claim', id: item.claim.id };
    case 'speaker':
      return { kind: 'speaker', id: item.speaker.id };
  }
}

/** What a result's heading says in full, a title or the words themselves, and which field that is. */
export function headingOf(item: Item): { readonly field: FieldName; readonly text: string } {
  switch (item.kind) {
    case 'clause':
      return { field: 'title', text: item.clause.title };
    case 'quote':
      return { field: 'words', text: quoteText(item.quote) };
    case 'claim':
      return { field: 'claim', text: item.claim.text };
    case 'speaker':
      return { field: 'name', text: item.speaker.name };
  }
}

/** The heading as it stands in a list of several kinds: a clause with its number, a quote in its marks. */
export function listedAs(item: Item): string {
  const { text } = headingOf(item);
  if (item.kind === 'clause') return `Clause ${item.clause.number}: ${text}`;
  return item.kind === 'quote' ? `“${text}”` : text;
}

/** Enough of an item's words to tell its link or button from the others in a list of them. */
export function firstWordsOf(item: Item): string {
  return headingOf(item).text.split(' ', 6).join(' ');
}
