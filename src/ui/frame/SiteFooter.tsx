import { PageLink } from '../shared/PageLink.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { languageName } from '../shared/languages.ts';
import styles from './SiteFooter.module.css';

export function SiteFooter() {
  const { edition, treaty } = useCorpus();
  const languages = treaty.languages.map(languageName).join(' and ');
  return (
    <footer className={styles.footer}>
      <p>
        Treaty Clause Explorer. Summaries and claims are the editors’ own words, not the authentic
        text (which is in {languages}), and no legal advice.
      </p>
      <p>
        Edition {edition.version} of {writtenDate(edition.created)} ·{' '}
        <PageLink to={{ kind: 'about' }}>Method, sources, known gaps and licence</PageLink>
      </p>
    </footer>
  );
}
