import { useState } from 'react';
import { copyText, selectAll, type Copied } from './copy.ts';

interface Copy {
  /** What became of the last copy, for a status line; empty before the first and while one is under way. */
  readonly said: string;
  readonly copy: (what: Copied, name: string, shown: Element | null) => Promise<void>;
}

const refused =
  'The browser does not let the page copy. The text is selected: copy it with Ctrl+C, with ⌘C on a Mac, or from the menu.';

export function useCopy(): Copy {
  const [said, setSaid] = useState('');
  const copy: Copy['copy'] = async (what, name, shown) => {
    // Emptied first, so that the same words are read out again.
    setSaid('');
    const done = await copyText(what);
    if (!done && shown !== null) selectAll(shown);
    setSaid(done ? `Copied: ${name}` : refused);
  };
  return { said, copy };
}
