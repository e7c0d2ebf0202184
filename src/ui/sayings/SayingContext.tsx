import type { ReactNode } from 'react';
import type { Claim, Quote } from '../../domain/corpus.ts';
import { articleById, clauseByNumber } from '../../domain/lookup.ts';
import { quoteAtSource } from '../../domain/text-fragment.ts';
import { sayingsInParagraph } from '../../domain/sayings.ts';
import { CheckDetails } from '../checks/CheckDetails.tsx';
import { ClauseCard } from '../clause/ClauseCard.tsx';
import { ComparedWith } from '../compare/ComparedWith.tsx';
import { Facts } from '../shared/Facts.tsx';
import { Section } from '../shared/Page.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { TopicList } from '../shared/TopicList.tsx';
import { writtenDate } from '../shared/dates.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { SayingList } from './SayingList.tsx';

interface SayingContextProps {
  readonly saying: Claim | Quote;
  /** More terms and descriptions for the list of facts. */
  readonly children: ReactNode;
}

/** What surrounds a quote or a claim: its article, the clauses it is about, its topics, what else its paragraph says. */
export function SayingContext({ saying, children }: SayingContextProps) {
  const corpus = useCorpus();
  const article = articleById(corpus, saying.article);
  const { quotes, claims } = sayingsInParagraph(corpus, article, saying.paragraph);
  const others = {
    quotes: quotes.filter((quote) => quote !== saying),
    claims: claims.filter((claim) => claim !== saying),
  };
  return (
    <>
      <Facts>
        <dt>Stands in</dt>
        <dd>
          {article.author}, {article.publisher}, {writtenDate(article.date)},{' '}
          <PageLink to={{ kind: 'article', id: article.id }} hash={`#p${saying.paragraph}`}>
            paragraph {saying.paragraph} of {article.paragraphs}
          </PageLink>
          . {article.headline ?? 'Headline not in our copy.'} <SourceLink saying={saying} />
        </dd>
        {children}
        <dt>Topics</dt>
        <dd>
          <TopicList topics={saying.topics} />
        </dd>
      </Facts>
      {saying.check !== undefined && (
        <Section id="check-heading" title="Held against the text">
          <CheckDetails check={saying.check} />
        </Section>
      )}
      <Clauses saying={saying} />
      {saying.check !== undefined && <ComparedWith number={saying.check.clause} />}
      <Section id="paragraph-heading" title="In the same paragraph">
        <SayingList sayings={others} none="The paragraph carries nothing else." />
      </Section>
    </>
  );
}

/** The article at its source; at the quoted words where the saying is a quote and the browser can find them. */
function SourceLink({ saying }: { readonly saying: Claim | Quote }) {
  const article = articleById(useCorpus(), saying.article);
  return 'segments' in saying ? (
    <a href={quoteAtSource(article, saying)}>These words at their source</a>
  ) : (
    <a href={article.url}>The article at its source</a>
  );
}

/** The clauses the saying is about; one that its check has shown already is not shown again. */
function Clauses({ saying }: { readonly saying: Claim | Quote }) {
  const corpus = useCorpus();
  const others = saying.clauses.filter((number) => number !== saying.check?.clause);
  if (others.length === 0 && saying.check !== undefined) return null;
  return (
    <Section
      id="clauses-heading"
      title={saying.check === undefined ? 'The clause it is about' : 'It is also about'}
    >
      {others.length === 0 ? (
        <p>It speaks of no single clause of the treaty.</p>
      ) : (
        others.map((number) => <ClauseCard key={number} clause={clauseByNumber(corpus, number)} />)
      )}
    </Section>
  );
}
