import { StatusLine } from '../ui/shared/StatusLine.tsx';

interface UpdateNoticeProps {
  readonly onShow: () => void;
  readonly onLater: () => void;
}

/** Says that the site has changed since the page was opened. It takes no focus: the reader may be typing. */
export function UpdateNotice({ onShow, onLater }: UpdateNoticeProps) {
  return (
    <section data-notice aria-label="Newer version">
      <StatusLine words="A newer version of this site is ready." isNews />
      <button type="button" onClick={onShow}>
        Show it
      </button>
      <button type="button" onClick={onLater}>
        Later
      </button>
    </section>
  );
}
