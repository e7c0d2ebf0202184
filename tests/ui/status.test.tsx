import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ResultCount } from '../../src/ui/search/ResultCount.tsx';
import { StatusLine } from '../../src/ui/shared/StatusLine.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));
const status = (): HTMLElement => screen.getByRole('status');
const counts = (clause: number) => ({ clause, quote: 0, claim: 0, speaker: 0 });

test('what stands there when the page opens is no change, and is not said', () => {
  render(<StatusLine words="21 checks of 21 shown" />);
  pass(10_000);
  expect(status()).toHaveTextContent(/^$/);
});

test('a line that is the news is said when it appears', () => {
  render(<StatusLine words="A newer version is ready." isNews />);
  pass(800);
  expect(status()).toHaveTextContent('A newer version is ready.');
});

test('a change is said when it rests, and is then no second time on the page', () => {
  const { rerender } = render(<StatusLine words="21 shown" />);
  rerender(<StatusLine words="9 shown" />);
  pass(400);
  rerender(<StatusLine words="7 shown" />);
  pass(400);
  expect(status()).toHaveTextContent(/^$/);
  pass(400);
  expect(status()).toHaveTextContent(/^7 shown$/);
  pass(6000);
  expect(status()).toHaveTextContent(/^$/);
  rerender(<StatusLine words="21 shown" />);
  pass(800);
  expect(status()).toHaveTextContent(/^21 shown$/);
});

test('whoever was taken to the count has heard it; a count that changes after that is said', () => {
  const { rerender } = render(<ResultCount counts={counts(3)} className="" />);
  act(() => screen.getByRole('heading').focus());
  pass(2000);
  expect(status()).toHaveTextContent(/^$/);
  rerender(<ResultCount counts={counts(2)} className="" />);
  pass(800);
  expect(status()).toHaveTextContent(/^2 results: 2 clauses$/);
});
