import type { ReactNode } from 'react';
import type { Claim, Quote } from '../../domain/corpus.ts';
import { articleById, clauseByNumber } from '../../domain/lookup.ts';
import { sayingsInParagraph } from '../../domain/sayings.ts';
import { ClauseCard } from '../clause/ClauseCard.tsx';
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
          . {article.headline ?? 'Headline not in our copy.'}{' '}
          <a href={article.url}>The article at its source</a>
        </dd>
        {children}
        <dt>Topics</dt>
        <dd>
          <TopicList topics={saying.topics} />
        </dd>
      </Facts>
      <Section id="clauses-heading" title="The clause it is about">
        {saying.clauses.length === 0 ? (
          <p>It speaks of no single clause of the treaty.</p>
        ) : (
          saying.clauses.map((number) => (
            <ClauseCard key={number} clause={clauseByNumber(corpus, number)} />
          ))
        )}
      </Section>
      <Section id="paragraph-heading" title="In the same paragraph">
        <SayingList sayings={others} none="The paragraph carries nothing else." />
      </Section>
    </>
  );
}
