import { useEffect, useState } from 'react';
import type { ItemKind } from '../../domain/item.ts';
import { Spoken } from '../shared/Spoken.tsx';
import { answerStands } from './focus-answer.ts';
import { resultWords } from './result-words.ts';

interface ResultCountProps {
  readonly counts: Readonly<Record<ItemKind, number>>;
  readonly className: string | undefined;
}

/** The count in sight at once, and read out, short and once, when typing rests. Whoever is taken to it has heard it. */
export function ResultCount({ counts, className }: ResultCountProps) {
  const words = resultWords(counts);
  const [heard, setHeard] = useState('');
  useEffect(answerStands, []);
  return (
    <>
      {/* It is focused by script, and to be focused is to be read out. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <h2 id="results-heading" tabIndex={-1} className={className} onFocus={() => setHeard(words)}>
        {words}
      </h2>
      <Spoken words={words} heard={heard} />
    </>
  );
}
