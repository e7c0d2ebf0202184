import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { RecordList } from '../../ui/shared/RecordList.tsx';
import { writtenDate } from '../../ui/shared/dates.ts';
import { useCorpus } from '../../ui/shared/explorer-context.ts';

export function ArticlesPage() {
  const { articles } = useCorpus();
  return (
    <Page>
      <PageHeading>Articles about the treaty</PageHeading>
      <RecordList>
        {articles.map((article) => (
          <li key={article.id}>
            <h2>
              <PageLink to={{ kind: 'article', id: article.id }}>
                {article.author}, {article.publisher}, {writtenDate(article.date)}
              </PageLink>
            </h2>
            <p>{article.headline ?? 'Headline not in our copy.'}</p>
          </li>
        ))}
      </RecordList>
    </Page>
  );
}
