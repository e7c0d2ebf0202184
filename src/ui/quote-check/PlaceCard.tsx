import type { Place } from '../../search/quote-check/quote-check.ts';
import { CheckDetails } from '../checks/CheckDetails.tsx';
import { ClauseCard } from '../clause/ClauseCard.tsx';
import { QuoteBlock } from '../sayings/QuoteBlock.tsx';
import { MarkedText } from '../shared/MarkedText.tsx';
import styles from './PlaceCard.module.css';

/** Where words stand: the wording with the matched stretch marked, whose it is, and how it stands to the clause. */
export function PlaceCard({ place }: { readonly place: Place }) {
  const { item, wording, lang, spans } = place;
  if (item.kind === 'quote') {
    return (
      <div className={styles.place}>
        <QuoteBlock quote={item.quote} marks={spans} />
        {item.quote.check !== undefined && <CheckDetails check={item.quote.check} />}
      </div>
    );
  }
  return (
    <div className={styles.place}>
      <p>
        <q lang={lang ?? undefined}>
          <MarkedText text={wording} marks={spans} />
        </q>
      </p>
      {item.kind === 'clause' && <ClauseCard clause={item.clause} />}
    </div>
  );
}
