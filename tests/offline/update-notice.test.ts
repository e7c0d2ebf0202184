// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { showUpdateNotice } from '../../src/offline/show-update-notice.ts';

beforeAll(() => {
  // What Testing Library's own `render` sets: here a root of ours draws.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => document.body.replaceChildren());

function shown(show = vi.fn<() => void>()) {
  document.body.innerHTML = '<main><input aria-label="Typing here"></main>';
  screen.getByLabelText('Typing here').focus();
  act(() => showUpdateNotice(show));
  return { show, notice: screen.getByRole('region', { name: 'Newer version' }) };
}

test('says that a newer version is ready, reads it out, and leaves the focus where it is', async () => {
  const { notice } = shown();
  expect(notice).toHaveTextContent('A newer version of this site is ready.');
  const status = within(notice).getByRole('status');
  expect(status.textContent).toBe('');
  await waitFor(() => expect(status).toHaveTextContent('A newer version'), { timeout: 2000 });
  expect(screen.getByLabelText('Typing here')).toHaveFocus();
});

test('shows the newer version when asked to', async () => {
  const { show, notice } = shown();
  expect(show).not.toHaveBeenCalled();
  await userEvent.click(within(notice).getByRole('button', { name: 'Show it' }));
  expect(show).toHaveBeenCalledOnce();
});

test('goes away when told to, and leaves nothing behind', async () => {
  const { show, notice } = shown();
  await userEvent.click(within(notice).getByRole('button', { name: 'Later' }));
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.body.children).toHaveLength(1);
  expect(show).not.toHaveBeenCalled();
});
