import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { createExplorerStore } from '../../src/store/explorer-store.ts';
import { startView, viewOf } from '../../src/store/view.ts';
import { ExplorerContext, useAddressOf, useCorpus } from '../../src/ui/shared/explorer-context.ts';
import { secondCorpus } from '../fixtures/corpora.ts';

function Title() {
  const { treaty } = useCorpus();
  const addressOf = useAddressOf();
  return <a href={addressOf(viewOf({ kind: 'clauses' }))}>{treaty.title}</a>;
}

test('a component reads the corpus and the addresses of the explorer around it', () => {
  const corpus = secondCorpus();
  const store = createExplorerStore(corpus, createSearch(corpus), startView, '/sub/');
  const html = renderToString(
    <ExplorerContext value={store}>
      <Title />
    </ExplorerContext>,
  );
  expect(html).toBe('<a href="/sub/clauses/">Agreement on the Waters of the Saltmere</a>');
});

test('without an explorer around it, it is told what to do', () => {
  expect(() => renderToString(<Title />)).toThrow(
    'Put <ExplorerContext value={createExplorerStore(…)}> around this component.',
  );
});
