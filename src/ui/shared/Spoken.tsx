import { useEffect, useRef, useState } from 'react';
import { Hidden } from './Hidden.tsx';

/** How long changes must rest before they are read out, in milliseconds: every letter's count would be noise. */
const rest = 700;

/** How long the words then stay, in milliseconds: whoever reads on finds them in sight, and should not find them twice. */
const stay = 5000;

interface SpokenProps {
  readonly words: string;
  /** What the reader has heard otherwise, such as words that stood there when the page opened. */
  readonly heard?: string;
}

/** Reads words out, once, when changes rest. Always mounted where its words may change. */
export function Spoken({ words, heard = '' }: SpokenProps) {
  const known = useRef('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    known.current = heard;
  }, [heard]);
  useEffect(() => {
    const say = setTimeout(() => {
      if (known.current !== words) setSaid(words);
      known.current = words;
    }, rest);
    const clear = setTimeout(() => setSaid(''), rest + stay);
    return () => {
      clearTimeout(say);
      clearTimeout(clear);
    };
  }, [words]);
  return (
    <output>
      <Hidden>{said}</Hidden>
    </output>
  );
}

/** The same for words in sight: what stands there at first belongs to the page, and only what it changes to is read out. */
export function SpokenChanges({ words }: { readonly words: string }) {
  const [first] = useState(words);
  return <Spoken words={words} heard={first} />;
}
