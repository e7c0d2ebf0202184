import { useEffect, useRef } from 'react';
import type { Citable } from '../../domain/citation/citable.ts';
import type { Edition } from '../../domain/corpus.ts';
import { standingSince, type Standing } from '../../domain/version/standing.ts';
import { CorrectionEntry } from '../about/CorrectionEntry.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { StatusLine } from '../shared/StatusLine.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { useStudy } from '../shared/use-study.ts';
import { citableWord } from './citable-words.ts';
import styles from './ItemVersion.module.css';

interface VersionNoticeProps {
  readonly item: Citable;
  /** As it stood in the address. */
  readonly version: string;
}

/** How an item stands to the version that a link names, with what was corrected since: old words, new words, reason. */
export function VersionNotice({ item, version }: VersionNoticeProps) {
  const corpus = useCorpus();
  const { corrections } = useStudy();
  const standing = standingSince(version, item, corpus, corrections);
  const notice = useRef<HTMLElement>(null);
  const changed = standing.kind !== 'same';
  const oneOfMany = item.kind === 'value' || item.kind === 'event';
  // Where the item stands among many, its notice may stand out of sight.
  useEffect(() => {
    if (changed && oneOfMany)
      notice.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [changed, oneOfMany]);
  return (
    <section
      ref={notice}
      aria-label="Since the link was made"
      className={styles.notice}
      data-standing={standing.kind}
    >
      <div className={styles.said}>
        <StatusLine words={wordsFor(standing, item, corpus.edition)} isNews />
      </div>
      {standing.kind === 'changed' && (
        <ol className={styles.entries}>
          {standing.corrections.map((correction) => (
            <li key={`${correction.date} ${correction.was}`}>
              <CorrectionEntry correction={correction} />
            </li>
          ))}
        </ol>
      )}
      {changed && (
        <p>
          <PageLink to={{ kind: 'about' }} hash="#corrections-heading">
            All corrections
          </PageLink>
        </p>
      )}
    </section>
  );
}

function wordsFor(standing: Standing, item: Citable, { version, created }: Edition): string {
  const name = citableWord[item.kind];
  const subject = name.charAt(0).toUpperCase() + name.slice(1);
  switch (standing.kind) {
    case 'same':
      return 'Unchanged since the link was made.';
    case 'changed': {
      const { length } = standing.corrections;
      const often = length === 1 ? '' : ` ${length} times`;
      return `${subject} has changed${often} since the link was made.`;
    }
    case 'unknown':
      return `${subject} differs from what the link was made for, and the corrections log does not hold that version. The link may be damaged, or made from a later edition than this one, ${version} of ${writtenDate(created)}.`;
  }
}
