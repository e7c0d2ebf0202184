import { Section } from '../shared/Page.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import styles from './GapRegister.module.css';

/** Every part of every clause that rests on general knowledge, by clause. */
export function GapRegister() {
  const { clauses, fullText = [] } = useCorpus().treaty;
  const open = clauses.filter(
    (clause) => clause.unverified.length > 0 || clause.basis === 'unverified',
  );
  return (
    <Section id="gaps-heading" title="Known gaps">
      <p>
        What no source read for this edition confirms about a clause. The authentic text would
        settle it.{' '}
        {fullText.length > 0 && ' Where the text is published, none of it read whole here:'}
      </p>
      {fullText.length > 0 && (
        <ul className={styles.places}>
          {fullText.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
      <ul className={styles.gaps}>
        {open.map((clause) => (
          <li key={clause.number}>
            <PageLink to={{ kind: 'clause', number: clause.number }}>
              Clause {clause.number}: {clause.title}
            </PageLink>
            <ul>
              {clause.unverified.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
