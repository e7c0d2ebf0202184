import { BasketBody } from '../../ui/basket/BasketBody.tsx';
import { useKit, type Kit } from '../../ui/basket/use-kit.ts';
import { useSharedBasket } from '../../ui/basket/use-shared-basket.ts';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { useExplorer } from '../../ui/shared/explorer-context.ts';
import styles from './BasketPage.module.css';

const name = 'Evidence basket';

/** What a reader collected. The page as it is served knows nothing of it: that stands in the reader's browser alone. */
export function BasketPage() {
  const own = useExplorer((explorer) => explorer.basket);
  const keeping = useExplorer((explorer) => explorer.keeping);
  const shared = useSharedBasket();
  const kit = useKit();
  const isOwn = shared === 'none';
  const title = (isOwn ? own.title : sharedTitle(shared)) || name;
  const ready = keeping !== null && shared !== 'reading';
  return (
    <Page>
      <div>
        <PageHeading over={kindOf(isOwn, title, kit)}>
          <bdi>{title}</bdi>
        </PageHeading>
        <Purpose isOwn={isOwn} kit={kit} />
        {!ready && <Waiting />}
      </div>
      {ready && (
        <BasketBody keeping={keeping} shared={isOwn ? null : shared} kit={kit} title={title} />
      )}
    </Page>
  );
}

function sharedTitle(shared: Exclude<ReturnType<typeof useSharedBasket>, 'none'>): string {
  return (shared === 'reading' ? '' : shared.basket.title) || 'A shared basket';
}

function kindOf(isOwn: boolean, title: string, kit: Kit | null): string | undefined {
  if (kit !== null) return kit.sheet ? 'Work sheet' : 'Answer key';
  if (!isOwn) return 'Shared with you';
  return title === name ? undefined : name;
}

function Purpose({ isOwn, kit }: { readonly isOwn: boolean; readonly kit: Kit | null }) {
  if (!isOwn || kit !== null) return null;
  return (
    <div className={styles.lead}>
      <PageLead>
        Clauses, quotes and claims that you collect, in your order and with your notes. They stay in
        this browser; nobody sees them unless you hand them on.
      </PageLead>
    </div>
  );
}

/** Until what only the browser knows has been read; without scripts, that never comes. */
function Waiting() {
  return (
    <>
      <p className={styles.withoutScripts}>
        Without JavaScript this page can hold nothing. Every clause, quote and claim still has a
        page with a permanent address, to be bookmarked, cited and printed.
      </p>
      <p className={styles.waiting}>Reading the basket …</p>
    </>
  );
}
