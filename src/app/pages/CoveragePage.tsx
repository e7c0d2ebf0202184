import type { Article } from '../../domain/corpus.ts';
import {
  articleShares,
  clausesBySpeaker,
  clausesByTopic,
  silentClauses,
} from '../../domain/coverage.ts';
import { speakerById, topicById } from '../../domain/lookup.ts';
import { CoverageTable } from '../../ui/coverage/CoverageTable.tsx';
import { Body, Cell, DataTable, Head, HeadCell, Row, RowHead } from '../../ui/shared/DataTable.tsx';
import { Section, WidePage } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { countOf, speakerKindWord } from '../../ui/shared/wording.ts';
import styles from './CoveragePage.module.css';

export function CoveragePage() {
  const corpus = useCorpus();
  return (
    <WidePage>
      <div>
        <PageHeading>Who speaks of which clause</PageHeading>
        <PageLead>
          Counts of quotes and claims; each leads to the quotes and claims it counts. A claim about
          two clauses counts in both rows.
        </PageLead>
        <Silence />
      </div>
      <Section id="speakers-heading" title="Clauses and speakers">
        <CoverageTable
          caption="Quotes and claims about each clause, by speaker"
          matrix={clausesBySpeaker(corpus)}
          facet="speaker"
          nameOf={(id) => speakerById(corpus, id).name}
        />
      </Section>
      <Section id="topics-heading" title="Clauses and topics">
        <CoverageTable
          caption="Quotes and claims about each clause, by topic"
          matrix={clausesByTopic(corpus)}
          facet="topic"
          nameOf={(id) => topicById(corpus, id).label}
        />
      </Section>
      {corpus.articles.map((article) => (
        <Section
          key={article.id}
          id={`share-${article.id}`}
          title={`How much of ${article.publisher}’s article each fills`}
        >
          <ShareTable article={article} />
        </Section>
      ))}
    </WidePage>
  );
}

/** Names the clauses nobody mentions. */
function Silence() {
  const corpus = useCorpus();
  const silent = silentClauses(corpus);
  if (silent.length === 0) return <p>Every clause is spoken of.</p>;
  return (
    <p className={styles.silent}>
      No quote and no claim speaks of {countOf(silent.length, 'clause')} of{' '}
      {corpus.treaty.clauses.length}:{' '}
      {silent.map(({ number, title }, place) => (
        <span key={number}>
          {place > 0 && (place === silent.length - 1 ? ' and ' : ', ')}
          <PageLink to={{ kind: 'clause', number }}>
            {number} ({title})
          </PageLink>
        </span>
      ))}
      .
    </p>
  );
}

function ShareTable({ article }: { readonly article: Article }) {
  const corpus = useCorpus();
  return (
    <DataTable
      caption="Share of the letters of the argument’s paragraphs under each speaker’s quotes and claims; a stretch that carries two speakers counts for both"
      label="Shares of the article"
    >
      <Head>
        <HeadCell>Speaker</HeadCell>
        <HeadCell>Kind</HeadCell>
        <HeadCell>Quotes</HeadCell>
        <HeadCell>Claims</HeadCell>
        <HeadCell>Share</HeadCell>
      </Head>
      <Body>
        {articleShares(corpus, article).map(({ speaker, quotes, claims, share }) => (
          <Row key={speaker.id}>
            <RowHead>
              <PageLink to={{ kind: 'speaker', id: speaker.id }}>{speaker.name}</PageLink>
            </RowHead>
            <Cell label="Kind">{speakerKindWord[speaker.kind]}</Cell>
            <Cell label="Quotes">{quotes}</Cell>
            <Cell label="Claims">{claims}</Cell>
            <Cell label="Share">{(share * 100).toFixed(1)} %</Cell>
          </Row>
        ))}
      </Body>
    </DataTable>
  );
}
