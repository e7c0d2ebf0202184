import { useState } from 'react';
import type { Gathered } from '../../domain/basket/gathered.ts';
import type { Collectable } from '../../domain/item.ts';
import { viewOf } from '../../store/view.ts';
import { pageOf } from '../search/item-page.ts';
import { today } from '../cite/today.ts';
import { download } from '../export/download.ts';
import { writtenDate } from '../shared/dates.ts';
import { useAddressOf, useCorpus } from '../shared/explorer-context.ts';

interface BasketExportsProps {
  readonly title: string;
  readonly items: readonly Gathered[];
  /** The address that gives the basket again. */
  readonly link: string;
}

const forms = [
  ['Markdown', 'md'],
  ['HTML', 'html'],
  ['CSV', 'csv'],
  ['JSON', 'json'],
  ['BibTeX', 'bib'],
] as const;

type Ending = (typeof forms)[number][1];

/** The basket as a file, with title and notes, each item with whose words it is and its source. */
export function BasketExports({ title, items, link }: BasketExportsProps) {
  const corpus = useCorpus();
  const addressOf = useAddressOf();
  const [failed, setFailed] = useState(false);
  const { version, created } = corpus.edition;
  const edition = `Treaty Clause Explorer, edition ${version} of ${writtenDate(created)}`;
  const handOver = async (ending: Ending): Promise<void> => {
    // All writers of citations, which only those who take it along need.
    const [{ handOverForms }, { handedOver }, { versionOf }] = await Promise.all([
      import('./hand-over-forms.ts'),
      import('../../domain/basket/hand-over.ts'),
      import('../../domain/version/version.ts'),
    ]);
    const linkOf = (item: Collectable): string => {
      const view = { ...viewOf(pageOf(item)), version: versionOf(item, corpus) };
      return new URL(addressOf(view), location.origin).href;
    };
    const { type, write } = handOverForms[ending];
    const rows = handedOver(items, corpus, linkOf, today());
    const text = write(rows, { title, address: link, edition });
    download(`${fileName(title)}.${ending}`, type, text);
  };
  return (
    <>
      <span>Download as</span>
      {forms.map(([name, ending]) => (
        <button
          key={ending}
          type="button"
          onClick={() => {
            handOver(ending).then(
              () => setFailed(false),
              () => setFailed(true),
            );
          }}
        >
          {name}
        </button>
      ))}
      <output>
        {failed && 'The file could not be made: what makes it did not load. Reload the page.'}
      </output>
    </>
  );
}

function fileName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).toLowerCase() || 'basket';
}
