import type { QuoteId, Reading } from '../../domain/corpus.ts';
import { articleById, directoryOf } from '../../domain/lookup.ts';
import { laidPieces, leftOut, type LaidPiece } from '../../domain/laid-open.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { relationWord } from '../shared/study-wording.ts';
import { RelationMark } from './RelationMark.tsx';
import styles from './PrintedWording.module.css';

interface PrintedWordingProps {
  readonly id: QuoteId;
  readonly readings: readonly Reading[];
}

/** An article's wording of the clause in one sight: each phrase underlined by how it stands, then what is left out. */
export function PrintedWording({ id, readings }: PrintedWordingProps) {
  const corpus = useCorpus();
  const quote = directoryOf(corpus).quotes.get(id);
  if (quote === undefined) return null;
  const missing = leftOut(quote, readings);
  return (
    <div className={styles.wording}>
      <p className={styles.label}>
        The wording that {articleById(corpus, quote.article).publisher} prints, phrase by phrase (
        <PageLink to={{ kind: 'quote', id }}>the quote</PageLink>)
      </p>
      <blockquote className={styles.words}>
        <p>
          “
          {laidPieces(quote, readings).map((piece) => (
            <Piece key={piece.start} piece={piece} />
          ))}
          ”
        </p>
      </blockquote>
      {missing.length > 0 && (
        <p className={styles.missing}>
          <RelationMark relation="left-out" />
          <Hidden>:</Hidden> {missing.map(({ aspect }) => aspect).join(' · ')}
        </p>
      )}
      <p className={styles.legend} aria-hidden="true">
        <RelationMark relation="same" /> <RelationMark relation="reworded" />{' '}
        <RelationMark relation="added" />
      </p>
    </div>
  );
}

function Piece({ piece: { text, relation } }: { readonly piece: LaidPiece }) {
  if (relation === null) return text;
  return (
    <span className={styles.piece} data-relation={relation}>
      {text}
      <Hidden> ({relationWord[relation].toLowerCase()})</Hidden>
    </span>
  );
}
