import { readBasketText } from '../../domain/basket/basket-text.ts';
import { unreadBorder } from '../../store/basket/unread.ts';
import type { Keeping } from '../../store/explorer-store.ts';
import { download } from '../export/download.ts';
import { useCorpus, useExplorer } from '../shared/explorer-context.ts';
import { FaultList } from './FaultList.tsx';
import styles from './Basket.module.css';

/** Whether the basket will still be here next time, and what of a stored one could not be read. */
export function KeepingNotice({ keeping }: { readonly keeping: Keeping }) {
  return (
    <>
      <NotKept state={keeping.state} />
      {keeping.unread !== '' && <Unread keeping={keeping} />}
    </>
  );
}

function NotKept({ state }: { readonly state: Keeping['state'] }) {
  const change = useExplorer((explorer) => explorer.changeBasket);
  switch (state) {
    case 'kept':
      return null;
    case 'blocked':
      return (
        <p role="alert" className={styles.warning}>
          This browser does not keep the basket: its storage for this site is blocked or full. The
          basket works for this visit, and is gone when the page is closed. Copy its link, or take
          it along as a file.
        </p>
      );
    case 'absent':
      return (
        <p role="alert" className={styles.warning}>
          The part of the site that keeps the basket did not load. What was stored before is still
          there, and not shown; what you collect now is gone when the page is closed. Reload the
          page to try again.
        </p>
      );
    case 'wiped':
      return (
        <p role="alert" className={styles.warning}>
          What this browser had stored for the site was emptied from outside. The basket is still
          here, for this visit; it is kept again from your next change on.{' '}
          <button type="button" onClick={() => change((basket) => ({ ...basket }))}>
            Keep it now
          </button>
        </p>
      );
  }
}

function Unread({ keeping: { unread, forgetUnread } }: { readonly keeping: Keeping }) {
  const corpus = useCorpus();
  const faults = unread.split(unreadBorder).flatMap((text) => readBasketText(text, corpus).faults);
  return (
    <section aria-label="Not read" className={styles.warning}>
      <p>A basket that was stored here could not be read whole. What could be read was kept.</p>
      <FaultList faults={faults} />
      <p>
        Nothing of it is lost: it is set aside as it stood.{' '}
        <button type="button" onClick={() => download('unread-basket.txt', 'text/plain', unread)}>
          Download it
        </button>{' '}
        <button type="button" onClick={forgetUnread}>
          Throw it away
        </button>
      </p>
    </section>
  );
}
