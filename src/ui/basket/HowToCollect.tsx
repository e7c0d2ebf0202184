import { PageLink } from '../shared/PageLink.tsx';

/** What an empty basket says. */
export function HowToCollect() {
  return (
    <>
      <p>
        Nothing is collected yet. Every clause, quote and claim has a button “Collect”: among the{' '}
        <PageLink to={{ kind: 'explore' }}>results of a search</PageLink>, in lists such as{' '}
        <PageLink to={{ kind: 'quotes' }}>all quotes</PageLink> and{' '}
        <PageLink to={{ kind: 'claims' }}>all claims</PageLink>, and on its own page beside “Cite”.
      </p>
      <p>
        Here you put what you collected in order and write a note on each. Then hand it on: as a
        link, as a file for a text or a reference manager, on paper, or as a work sheet for a class
        with the answers on a page of their own.
      </p>
    </>
  );
}
