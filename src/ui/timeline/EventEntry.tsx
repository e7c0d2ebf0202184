import type { ClaimId, TimelineEvent } from '../../domain/corpus.ts';
import { directoryOf } from '../../domain/lookup.ts';
import { CiteControl } from '../cite/CiteControl.tsx';
import { ClaimLine } from '../sayings/ClaimLine.tsx';
import { Hidden } from '../shared/Hidden.tsx';
import { BasisMark } from '../shared/BasisMark.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { FoldedSources } from '../shared/FoldedSources.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { eventKindWord } from '../shared/study-wording.ts';
import styles from './EventEntry.module.css';

/** One event: its date, what happened, on what that rests, where sources disagree, and the claims that tell it. */
export function EventEntry({ event }: { readonly event: TimelineEvent }) {
  return (
    <article id={event.id} tabIndex={-1} className={styles.event} data-kind={event.kind}>
      <h3 className={styles.date}>{rangeOf(event)}</h3>
      <div className={styles.what}>
        <p>{event.text}</p>
        <p className={styles.foot}>
          <span>{eventKindWord[event.kind]}</span>
          <Hidden>, </Hidden>
          <BasisMark basis={event.basis} />
          <Hidden>. </Hidden>
          {event.article !== null && event.paragraph !== null && (
            <PageLink to={{ kind: 'article', id: event.article }} hash={`#p${event.paragraph}`}>
              In the article, paragraph {event.paragraph}
            </PageLink>
          )}
        </p>
        {event.note !== null && <p className={styles.note}>{event.note}</p>}
        <EventClaims event={event} />
        <FoldedSources sources={event.sources} />
        <CiteControl item={{ kind: 'event', event }} name={rangeOf(event)} />
      </div>
    </article>
  );
}

function rangeOf({ date, until }: TimelineEvent): string {
  return until === null ? writtenDate(date) : `${writtenDate(date)} to ${writtenDate(until)}`;
}

function EventClaims({ event }: { readonly event: TimelineEvent }) {
  if (event.claims.length === 0) return null;
  return (
    <ul className={styles.claims} aria-label="Claims that tell it">
      {event.claims.map((id) => (
        <li key={id}>
          <EventClaim id={id} />
        </li>
      ))}
    </ul>
  );
}

function EventClaim({ id }: { readonly id: ClaimId }) {
  const claim = directoryOf(useCorpus()).claims.get(id);
  return claim === undefined ? null : <ClaimLine claim={claim} />;
}
