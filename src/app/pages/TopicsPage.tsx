import type { Topic } from '../../domain/corpus.ts';
import { sayingsOnTopic } from '../../domain/sayings.ts';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { RecordList } from '../../ui/shared/RecordList.tsx';
import { TopicSign } from '../../ui/shared/TopicTag.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { countOf } from '../../ui/shared/wording.ts';

export function TopicsPage() {
  const { topics } = useCorpus();
  return (
    <Page>
      <div>
        <PageHeading>Topics</PageHeading>
        <PageLead>
          What the clauses and the article speak of. One clause or claim may belong to several.
        </PageLead>
      </div>
      <RecordList>
        {topics.map((topic) => (
          <li key={topic.id}>
            <TopicEntry topic={topic} />
          </li>
        ))}
      </RecordList>
    </Page>
  );
}

function TopicEntry({ topic }: { readonly topic: Topic }) {
  const corpus = useCorpus();
  const clauses = corpus.treaty.clauses.filter((clause) => clause.topics.includes(topic.id)).length;
  const { quotes, claims } = sayingsOnTopic(corpus, topic.id);
  return (
    <>
      <h2>
        <TopicSign topic={topic} />
        <PageLink to={{ kind: 'topic', id: topic.id }}>{topic.label}</PageLink>
      </h2>
      <p>{topic.description}</p>
      <p>
        {countOf(clauses, 'clause')}, {countOf(quotes.length, 'quote')},{' '}
        {countOf(claims.length, 'claim')}
      </p>
    </>
  );
}
