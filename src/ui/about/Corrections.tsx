import { Section } from '../shared/Page.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { useStudy } from '../shared/use-study.ts';
import { CorrectionEntry } from './CorrectionEntry.tsx';

/** What was changed after it had been published, and why. */
export function Corrections() {
  const { edition } = useCorpus();
  const { corrections } = useStudy();
  const base = useExplorer((explorer) => explorer.base);
  return (
    <Section id="corrections-heading" title="Corrections">
      <p>
        The link in a citation names the version it was made for. Opened after a correction, it
        leads to the present words and says what they were.
      </p>
      {corrections.length === 0 ? (
        <p>Nothing has been corrected up to edition {edition.version}.</p>
      ) : (
        <ul>
          {corrections.map((correction) => (
            <li key={`${correction.date} ${correction.page} ${correction.was}`}>
              <CorrectionEntry
                correction={correction}
                place={<a href={`${base.slice(0, -1)}${correction.page}`}>{correction.page}</a>}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
