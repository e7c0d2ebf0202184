import type { TopicId } from '../../domain/corpus.ts';
import { topicById } from '../../domain/lookup.ts';
import { sayingsOnTopic } from '../../domain/sayings.ts';
import { ClauseTiles } from '../../ui/glance/ClauseTiles.tsx';
import { SayingList } from '../../ui/sayings/SayingList.tsx';
import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { SideList } from '../../ui/shared/SideList.tsx';
import { TopicLabel, TopicSign } from '../../ui/shared/TopicTag.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';

export function TopicPage({ id }: { readonly id: TopicId }) {
  const corpus = useCorpus();
  const topic = topicById(corpus, id);
  const clauses = corpus.treaty.clauses.filter((clause) => clause.topics.includes(id));
  const entries = corpus.topics.map((one) => ({
    key: one.id,
    page: { kind: 'topic', id: one.id } as const,
    words: (
      <>
        <TopicSign topic={one} />
        {one.label}
      </>
    ),
    current: one.id === id,
  }));
  return (
    <SideList label="All topics" entries={entries}>
      <Page>
        <div>
          <PageHeading over={<TopicLabel topic={topic} />}>Topic: {topic.label}</PageHeading>
          <PageLead>{topic.description}</PageLead>
        </div>
        <Section id="clauses-heading" title="Clauses">
          {clauses.length === 0 ? (
            <p>No clause of the treaty is on this topic.</p>
          ) : (
            <ClauseTiles clauses={clauses} />
          )}
        </Section>
        <Section id="said-heading" title="What was said">
          <SayingList
            sayings={sayingsOnTopic(corpus, id)}
            none="No quote and no claim is on this topic."
          />
        </Section>
      </Page>
    </SideList>
  );
}
