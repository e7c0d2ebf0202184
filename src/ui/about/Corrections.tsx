import { Section } from '../shared/Page.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';

/** What was changed after it had been published, and why. */
export function Corrections() {
  const { corrections, edition } = useCorpus();
  const base = useExplorer((explorer) => explorer.base);
  return (
    <Section id="corrections-heading" title="Corrections">
      {corrections.length === 0 ? (
        <p>Nothing has been corrected up to edition {edition.version}.</p>
      ) : (
        <ul>
          {corrections.map(({ date, page, was, is, reason }) => (
            <li key={`${date} ${page} ${was}`}>
              <p>
                {writtenDate(date)}, <a href={`${base.slice(0, -1)}${page}`}>{page}</a>: {reason}
              </p>
              <p>
                Was: <del>{was}</del>
              </p>
              <p>
                Is: <ins>{is}</ins>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
