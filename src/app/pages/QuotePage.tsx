import type { QuoteId } from '../../domain/corpus.ts';
import { directoryOf } from '../../domain/lookup.ts';
import { quoteText } from '../../domain/sayings.ts';
import { CiteControl } from '../../ui/cite/CiteControl.tsx';
import { QuoteBlock } from '../../ui/sayings/QuoteBlock.tsx';
import { SayingContext } from '../../ui/sayings/SayingContext.tsx';
import { SpeakerName } from '../../ui/people/SpeakerName.tsx';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { useMarks } from '../../ui/shared/use-marks.ts';
import { quoteFormMeaning } from '../../ui/shared/saying-meanings.ts';
import { quoteFormWord } from '../../ui/shared/wording.ts';

export function QuotePage({ id }: { readonly id: QuoteId }) {
  const marksIn = useMarks();
  const quote = directoryOf(useCorpus()).quotes.get(id);
  if (quote === undefined) return null;
  return (
    <Page>
      <div>
        <PageHeading over={quoteFormWord[quote.form]}>
          Quote: <SpeakerName id={quote.speaker} />, paragraph {quote.paragraph}
        </PageHeading>
        <QuoteBlock quote={quote} marks={marksIn(quoteText(quote))} large place="page" />
        <CiteControl item={{ kind: 'quote', quote }} />
      </div>
      <SayingContext saying={quote}>
        <dt>Form</dt>
        <dd>
          {quoteFormWord[quote.form]}. {quoteFormMeaning[quote.form]}
        </dd>
        {quote.note !== null && (
          <>
            <dt>Note</dt>
            <dd>{quote.note}</dd>
          </>
        )}
      </SayingContext>
    </Page>
  );
}
