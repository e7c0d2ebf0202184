import type { BasketFault } from '../../domain/basket/basket-fault.ts';
import { clean } from '../../domain/citation/clean.ts';
import { counted } from '../shared/wording.ts';
import { shortened } from '../shared/shortened.ts';

/** What could not be read, in a sentence for each kind of fault. */
export function faultWords(faults: readonly BasketFault[]): readonly string[] {
  const kinds = new Set(faults.map(({ kind }) => kind));
  return [...kinds].map((kind) =>
    sentence(
      faults.filter((fault) => fault.kind === kind),
      kind,
    ),
  );
}

function sentence(faults: readonly BasketFault[], kind: BasketFault['kind']): string {
  const count = faults.length;
  switch (kind) {
    case 'no-head':
      return 'Nothing at its beginning says that it is a basket of this site: what could be recognised was taken.';
    case 'other-version':
      return 'It was made by a version of this site that this page does not know, and none of it was read. Reload the page; if that does not help, ask for it as a file.';
    case 'other-treaty':
      return 'It was collected from another treaty, whose clauses, quotes and claims are not in this edition. None of it was read.';
    case 'no-entry':
      return `${counted(count, ['entry', 'entries'])} could not be read: line ${named(faults)}.`;
    case 'unknown':
      return `${counted(count, ['item is', 'items are'])} not in this edition: ${named(faults)}.`;
    case 'twice':
      return `${counted(count, ['item', 'items'])} stood there more than once, and was taken once: ${named(faults)}.`;
    case 'note':
      return `${counted(count, ['note', 'notes'])} could not be taken whole (a note has at most 2,000 characters, and none that turn the direction of writing): ${named(faults)}.`;
    case 'title':
      return 'The title could not be taken whole: it has at most 200 characters, in one line.';
    case 'missing':
      return `${counted(missing(faults), ['entry', 'entries'])} that it speaks of did not come with it.`;
    case 'damaged-link':
      return 'The link is damaged or was cut off, as mail and chat programs sometimes do with long ones. Ask for it again, or for a file.';
    case 'too-large':
      return 'It holds more text than a basket can have, and was not opened.';
  }
}

function missing(faults: readonly BasketFault[]): number {
  return faults.reduce((sum, fault) => sum + ('count' in fault ? fault.count : 0), 0);
}

/** How many are named, before the rest is only counted. */
const most = 5;

function named(faults: readonly BasketFault[]): string {
  const names = faults.flatMap((fault) => nameIn(fault) ?? []);
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** What stands in a link may be anything: it is quoted in short, and cannot turn the direction of writing. */
function nameIn(fault: BasketFault): string | null {
  if ('line' in fault) return String(fault.line);
  return 'key' in fault ? `“${shortened(clean(fault.key), 40).slice(0, 60)}”` : null;
}
