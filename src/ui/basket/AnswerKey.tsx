import type { Gathered } from '../../domain/basket/gathered.ts';
import type { Check } from '../../domain/corpus.ts';
import type { Collectable } from '../../domain/item.ts';
import { VerdictMark } from '../shared/VerdictMark.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { shortened } from '../shared/shortened.ts';
import { attributionWord } from '../shared/wording.ts';
import { PageLink } from '../shared/PageLink.tsx';
import { headingOf, pageOf } from '../search/item-page.ts';
import { NamedNote } from './NoteField.tsx';
import { PrintedPlace } from './PrintedPlace.tsx';
import { itemHeading } from './item-heading.ts';
import { speakerWords } from './speaker-words.ts';
import styles from './AnswerKey.module.css';

interface AnswerKeyProps {
  readonly items: readonly Gathered[];
  /** The heading that it has below a sheet; null where it is a page of its own. */
  readonly heading: string | null;
}

/** What the sheet hides, under the same numbers. On paper it begins a page of its own. */
export function AnswerKey({ items, heading }: AnswerKeyProps) {
  return (
    <section aria-label="Answer key" className={styles.key}>
      {heading !== null && <h2>{heading}</h2>}
      <ol className={styles.list}>
        {items.map(({ key, item, note }, place) => (
          <li key={key}>
            <p className={styles.number}>{place + 1}</p>
            <div>
              <p>
                <PageLink to={pageOf(item)}>{itemHeading(item)}</PageLink>
                {': '}
                {shortened(headingOf(item).text, 80)}
              </p>
              <Answer item={item} />
              {note !== '' && <NamedNote note={note} />}
              <PrintedPlace item={item} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answer({ item }: { readonly item: Collectable }) {
  const corpus = useCorpus();
  if (item.kind === 'clause') return null;
  const saying = item.kind === 'quote' ? item.quote : item.claim;
  return (
    <>
      <p>
        {speakerWords(saying, corpus)}
        {'attribution' in saying && ` (${attributionWord[saying.attribution].toLowerCase()})`}
      </p>
      {saying.check === undefined ? (
        <p className={styles.none}>Not held against a clause.</p>
      ) : (
        <Verdict check={saying.check} />
      )}
    </>
  );
}

function Verdict({ check }: { readonly check: Check }) {
  return (
    <>
      <p>
        <VerdictMark verdict={check.verdict} />, held against clause {check.clause}
      </p>
      <p>{check.rationale}</p>
      {check.omitted.length > 0 && <p>Left out: {check.omitted.join('; ')}.</p>}
    </>
  );
}
