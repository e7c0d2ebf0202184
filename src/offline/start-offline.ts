import { registerOffline } from './register.ts';
import { showUpdateNotice } from './show-update-notice.ts';

/** Begins once the page has all it asked for, so that nothing is fetched beside it. */
export function startOffline(base: string): void {
  const start = (): void => void registerOffline({ base, onUpdate: showUpdateNotice });
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
