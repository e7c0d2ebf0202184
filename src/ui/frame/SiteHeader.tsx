import { useRef } from 'react';
import { BasketLink } from '../basket/BasketLink.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { navigation } from './navigation.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { TreatyStatus } from './TreatyStatus.tsx';
import { useOpenEntry } from './use-open-entry.ts';
import styles from './SiteHeader.module.css';

export function SiteHeader() {
  const corpus = useCorpus();
  const here = useExplorer((explorer) => explorer.view.page.kind);
  const menu = useRef<HTMLElement>(null);
  useOpenEntry(menu, here);
  return (
    <header className={styles.header} data-page={here}>
      <div className={styles.identity}>
        <p className={styles.name}>
          <PageLink to={{ kind: 'explore' }} className={styles.home}>
            {corpus.treaty.shortTitle}
          </PageLink>
        </p>
        <TreatyStatus />
      </div>
      <div className={styles.theme}>
        <ThemeSwitch />
        <p className={styles.links}>
          <PageLink to={{ kind: 'about' }} hash="#data-heading">
            Data
          </PageLink>
          <BasketLink className={styles.basket} />
        </p>
      </div>
      <nav ref={menu} aria-label="Site" className={styles.nav}>
        <ul>
          {navigation(corpus).map(({ label, page, parts }) => (
            <li key={label}>
              <PageLink to={page} current={parts.includes(here)}>
                {label}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.search}>
        <SearchBox compact={here !== 'explore'} />
      </div>
    </header>
  );
}
