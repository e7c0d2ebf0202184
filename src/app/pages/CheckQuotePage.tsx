import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkQuote } from '../../search/quote-check/check-quote.ts';
import { QuoteAnswer } from '../../ui/quote-check/QuoteAnswer.tsx';
import { answerWords } from '../../ui/quote-check/words.ts';
import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { SpokenChanges } from '../../ui/shared/Spoken.tsx';
import { useCorpus, useExplorer } from '../../ui/shared/explorer-context.ts';
import { useTypedBefore } from '../../ui/shared/use-typed-before.ts';
import { countOf } from '../../ui/shared/wording.ts';
import styles from './CheckQuotePage.module.css';

const nothing = 'Nothing pasted yet';

export function CheckQuotePage() {
  const corpus = useCorpus();
  const pasted = useExplorer((explorer) => explorer.view.criteria.query);
  const ask = useExplorer((explorer) => explorer.ask);
  const field = useRef<HTMLTextAreaElement>(null);
  useTypedBefore(field, ask);
  const [settled, settle] = useState(pasted);
  const drawn = useDeferredValue(pasted);
  const asked = settled === pasted ? pasted : drawn;
  const check = useMemo(() => checkQuote(corpus, asked), [corpus, asked]);
  return (
    <Page>
      <div>
        <PageHeading>Check a quote</PageHeading>
        <PageLead>
          Paste a sentence that is said to be from the article or from the treaty, and see whether
          it stands so in what is held here.
        </PageLead>
        <label htmlFor="pasted" className={styles.label}>
          The sentence to check
        </label>
        <textarea
          ref={field}
          id="pasted"
          className={styles.pasted}
          rows={5}
          value={pasted}
          onChange={(event) => ask(event.currentTarget.value)}
          // Tab leads into the answer: it must be the one that stays.
          onKeyDown={({ key }) => key === 'Tab' && flushSync(() => settle(pasted))}
          // Browsers bring no more than the caret into sight.
          onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
        />
        {check.kind === 'blank' && <p className={styles.none}>{nothing}</p>}
        {/* In sight, the answer is the heading below. */}
        <SpokenChanges words={check.kind === 'blank' ? nothing : answerWords[check.kind]} />
      </div>
      <QuoteAnswer check={check} />
      <Section id="contract-heading" title="What is compared, and how">
        <p>
          Words are compared with the exact words of {countOf(corpus.quotes.length, 'quote')} and
          with the operative words that sources quote from the clauses, each in its own language.
          Letter case, quotation marks, dashes, spaces, accents and punctuation do not count as
          words: where only they differ, the answer says so. An ellipsis may stand for words left
          out, in one place and in order; parts from two places are called stitched. Nothing is ever
          called exact by likeness, and no figure of likeness is given: a sentence that lost one
          “not” is nearly the same, and says the opposite.
        </p>
      </Section>
    </Page>
  );
}
