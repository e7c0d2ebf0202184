import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { RecordList } from '../../ui/shared/RecordList.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { countOf } from '../../ui/shared/wording.ts';

/** For an address that leads nowhere: says so, and where to go from here. */
export function MissingPage() {
  const { treaty, quotes, claims } = useCorpus();
  return (
    <Page>
      <PageHeading over="Not found">There is no page at this address</PageHeading>
      <p>
        The address may be mistyped, or cut off when it was copied. Addresses here are never taken
        away: a clause’s is its number, a quote’s or a claim’s a few words. Search above, or start
        from one of these:
      </p>
      <RecordList>
        <li>
          <PageLink to={{ kind: 'explore' }}>The treaty at a glance</PageLink>
        </li>
        <li>
          <PageLink to={{ kind: 'clauses' }}>{countOf(treaty.clauses.length, 'clause')}</PageLink>
        </li>
        <li>
          <PageLink to={{ kind: 'quotes' }}>{countOf(quotes.length, 'quote')}</PageLink>
        </li>
        <li>
          <PageLink to={{ kind: 'claims' }}>{countOf(claims.length, 'claim')}</PageLink>
        </li>
      </RecordList>
    </Page>
  );
}
