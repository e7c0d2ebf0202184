import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ExplorerContext, useAddressOf, useCorpus } from '../../src/ui/shared/explorer-context.ts';
import { viewOf } from '../../src/store/view.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { storeAt } from '../fixtures/render-explorer.tsx';

function Title() {
  const { treaty } = useCorpus();
  const addressOf = useAddressOf();
  return <a href={addressOf(viewOf({ kind: 'clauses' }))}>{treaty.title}</a>;
}

afterEach(() => vi.restoreAllMocks());

test('a component reads the corpus and the addresses of the explorer around it', () => {
  render(
    <ExplorerContext value={storeAt('/sub/', secondCorpus(), '/sub/')}>
      <Title />
    </ExplorerContext>,
  );
  const link = screen.getByRole('link', { name: 'Agreement on the Waters of the Saltmere' });
  expect(link).toHaveAttribute('href', '/sub/clauses/');
});

test('without an explorer around it, it is told what to do', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Title />)).toThrow(
    'Put <ExplorerContext value={createExplorerStore(…)}> around this component.',
  );
});
