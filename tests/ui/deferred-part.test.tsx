import { act, render, screen } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, deferredPart } from '../../src/ui/shared/deferred-part.tsx';
import { PagePart } from '../../src/ui/shared/PagePart.tsx';

const Words = () => <p>It has come.</p>;

// React says on the console what was caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

async function draw(part: ReactNode): Promise<void> {
  await act(async () =>
    render(
      <PagePart name="the words">
        <Suspense fallback="Loading …">{part}</Suspense>
      </PagePart>,
    ),
  );
}

test('a part that is wanted at once comes as soon as its code does', async () => {
  const { Part } = deferredPart(async () => Words, atOnce);
  await draw(<Part />);
  expect(screen.getByText('It has come.')).toBeVisible();
});

test('code that does not come is fetched once, and what helps is said', async () => {
  const load = vi.fn<() => Promise<typeof Words>>(async () => Promise.reject(new Error('no line')));
  const { Part, preload } = deferredPart(load, atOnce);
  await draw(<Part />);
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('This part did not load: the words. The rest works.');
  expect(alert).toHaveTextContent('Reload the page to try again.');
  expect(screen.queryByRole('button')).toBeNull();
  await expect(preload()).rejects.toThrow('no line');
  expect(load).toHaveBeenCalledTimes(1);
});
