import type { Quote } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { quoteText } from '../../domain/sayings.ts';
import type { Mark } from '../../search/findings.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { SayingFoot, type BlockPlace } from './SayingFoot.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';
import styles from './QuoteBlock.module.css';

interface QuoteBlockProps {
  readonly quote: Quote;
  readonly marks?: readonly Mark[];
  /** Set large, where the page is about this quote. */
  readonly large?: boolean;
  readonly place?: BlockPlace;
}

const noMarks: readonly Mark[] = [];

/** Exact words with who said them, where, and in what form. */
export function QuoteBlock({
  quote,
  marks = noMarks,
  large = false,
  place = 'list',
}: QuoteBlockProps) {
  const { name } = speakerById(useCorpus(), quote.speaker);
  return (
    // Named by itself, a figure would have its whole caption as its name, and that would be read out twice.
    <figure className={styles.quote} data-large={large || undefined} aria-label={`Quote, ${name}`}>
      <blockquote className={styles.words}>
        <p>
          “<MarkedText text={quoteText(quote)} marks={marks} />”
        </p>
      </blockquote>
      <figcaption className={styles.caption}>
        <cite className={styles.cite}>
          <SpeakerLine speaker={quote.speaker} />
        </cite>
        <SayingFoot item={{ kind: 'quote', quote }} place={place} />
      </figcaption>
    </figure>
  );
}
