import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { UpdateNotice } from './UpdateNotice.tsx';

/** Draws the notice below the page, in a root of its own: no page need know of it, and none pays for it before it comes. */
export function showUpdateNotice(show: () => void): void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const close = (): void => {
    root.unmount();
    place.remove();
  };
  root.render(createElement(UpdateNotice, { onShow: show, onLater: close }));
}
