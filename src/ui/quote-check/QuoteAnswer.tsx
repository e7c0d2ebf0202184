import { itemKey } from '../../domain/item.ts';
import { clean } from '../../domain/citation/clean.ts';
import type { Notice, QuoteCheck } from '../../search/quote-check/quote-check.ts';
import { DifferenceView } from './DifferenceView.tsx';
import { Nearest } from './Nearest.tsx';
import { PlaceCard } from './PlaceCard.tsx';
import { answerWords, noticeSentence } from './words.ts';
import styles from './QuoteAnswer.module.css';

/** How pasted words stand to what is held: the answer in a sentence, then what it rests on. */
export function QuoteAnswer({ check }: { readonly check: QuoteCheck }) {
  if (check.kind === 'blank') return null;
  return (
    <section aria-labelledby="answer-heading" className={styles.answer} data-kind={check.kind}>
      <h2 id="answer-heading" className={styles.words}>
        {answerWords[check.kind]}
      </h2>
      <Evidence check={check} />
      {check.unchecked.length > 0 && (
        <p className={styles.aside}>
          Only the words in quotation marks were checked; left aside: {check.unchecked.join(' … ')}
        </p>
      )}
      {check.capped && (
        <p className={styles.aside}>The text is long: only its beginning was compared.</p>
      )}
    </section>
  );
}

function Evidence({ check }: { readonly check: QuoteCheck }) {
  switch (check.kind) {
    case 'blank':
      return null;
    case 'exact':
    case 'typography':
      return <Found check={check} />;
    case 'altered':
      return (
        <>
          <Notices notices={check.notices} />
          <DifferenceView parts={check.parts} lang={check.place.lang} />
          <PlaceCard place={check.place} />
        </>
      );
    case 'stitched':
      return check.fragments.map(({ pasted, place }) => (
        <div key={pasted} className={styles.fragment}>
          <p>“{clean(pasted)}” stands here:</p>
          <PlaceCard place={place} />
        </div>
      ));
    case 'missing':
      return (
        <>
          <p>
            The summaries here are not the treaty’s full text, so this does not show that nobody
            said it.
          </p>
          <Nearest items={check.nearest} />
        </>
      );
  }
}

type FoundCheck = Extract<QuoteCheck, { kind: 'exact' | 'typography' }>;

function Found({ check }: { readonly check: FoundCheck }) {
  return (
    <>
      {check.isShort && (
        <p>
          So few words prove little: they may stand in many places, in any sense. Paste the whole
          sentence.
        </p>
      )}
      {check.kind === 'typography' && <p>What differs: {check.differences.join(', ')}.</p>}
      {check.leftOut.length > 0 && (
        <p>The ellipsis leaves out: {check.leftOut.map((words) => `“${words}”`).join(', ')}.</p>
      )}
      <Notices notices={check.notices} />
      {check.places.map((place) => (
        <PlaceCard key={`${itemKey(place.item)} ${place.wording}`} place={place} />
      ))}
    </>
  );
}

function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label="What this does to the sense">
      {notices.map((notice) => (
        <li key={noticeSentence(notice)}>{noticeSentence(notice)}</li>
      ))}
    </ul>
  );
}
