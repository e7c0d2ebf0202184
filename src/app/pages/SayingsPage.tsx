import { inReadingOrder } from '../../domain/sayings.ts';
import { ClaimList, QuoteList } from '../../ui/sayings/SayingList.tsx';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';

export function QuotesPage() {
  const quotes = useCorpus().quotes.toSorted(inReadingOrder);
  return (
    <Page>
      <div>
        <PageHeading>All {quotes.length} quotes</PageHeading>
        <PageLead>
          Exact words as printed, in the order in which a reader of the article meets them.
        </PageLead>
        <QuoteList quotes={quotes} />
      </div>
    </Page>
  );
}

export function ClaimsPage() {
  const claims = useCorpus().claims.toSorted(inReadingOrder);
  return (
    <Page>
      <div>
        <PageHeading>All {claims.length} claims</PageHeading>
        <PageLead>
          What the article says, sentence by sentence, in our own words, with whose claim each is.
        </PageLead>
        <ClaimList claims={claims} />
      </div>
    </Page>
  );
}
