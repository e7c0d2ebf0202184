import { Section } from '../shared/Page.tsx';
import { FilterLink } from '../shared/PageLink.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { useStudy } from '../shared/use-study.ts';
import styles from './DataFiles.module.css';

/** All there is, to be taken along: the corpus's files and what the build makes of them. */
export function DataFiles() {
  const { treaty } = useCorpus();
  const { dataFiles } = useStudy();
  const folder = `${useExplorer((explorer) => explorer.base)}data/`;
  const [first] = treaty.clauses;
  return (
    <Section id="data-heading" title="The data">
      <p>
        All that is shown here may be taken along. Its {dataFiles.length} files of JSON and their
        schemas are listed by <a href={`${folder}datapackage.json`}>datapackage.json</a>, a Data
        Package. Every quote and claim is also a W3C Web Annotation, in{' '}
        <a href={`${folder}annotations.jsonld`}>annotations.jsonld</a>
        {first !== undefined && (
          <>
            , and each clause has a file of its own with what was said about it, such as{' '}
            <a href={`${folder}clauses/${first.number}.json`}>clauses/{first.number}.json</a>
          </>
        )}
        . For a spreadsheet, <FilterLink selection={{ kind: ['quote'] }}>all quotes</FilterLink>,{' '}
        <FilterLink selection={{ kind: ['claim'] }}>all claims</FilterLink> and any other set of
        results can be saved as CSV below the results.
      </p>
      <ul className={styles.files}>
        {dataFiles.map(({ path, title, description, schema }) => (
          <li key={path}>
            <a href={`${folder}${path}`}>{title}</a>
            {schema !== null && (
              <>
                {' · '}
                <a href={`${folder}${schema}`} aria-label={`Schema of ${path}`}>
                  schema
                </a>
              </>
            )}
            {description !== '' && <p className={styles.description}>{description}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
