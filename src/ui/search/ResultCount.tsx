import { useEffect, useState } from 'react';
import type { ItemKind } from '../../domain/item.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { resultWords } from './result-words.ts';

interface ResultCountProps {
  readonly counts: Readonly<Record<ItemKind, number>>;
  readonly className: string | undefined;
}

/** How long typing must rest before the count is read out, in milliseconds: every letter's count would be noise. */
const rest = 700;

/** The count in sight at once, and read out, short and once, when typing rests. */
export function ResultCount({ counts, className }: ResultCountProps) {
  const words = resultWords(counts);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      <h2 id="results-heading" tabIndex={-1} className={className}>
        {words}
      </h2>
      <output>
        <Hidden>{said}</Hidden>
      </output>
    </>
  );
}
