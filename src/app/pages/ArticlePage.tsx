import type { Article, ArticleId } from '../../domain/corpus.ts';
import { articleById } from '../../domain/lookup.ts';
import { countSayings, sayingsInParagraph } from '../../domain/sayings.ts';
import { ArticleParagraph } from '../../ui/sayings/ArticleParagraph.tsx';
import { VoiceStrip } from '../../ui/sayings/VoiceStrip.tsx';
import { Facts } from '../../ui/shared/Facts.tsx';
import { Page } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { writtenDate } from '../../ui/shared/dates.ts';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import styles from './ArticlePage.module.css';

/** An article's argument in reading order: our paraphrases and its quotes, never its text. */
export function ArticlePage({ id }: { readonly id: ArticleId }) {
  const article = articleById(useCorpus(), id);
  return (
    <Page>
      <div>
        <PageHeading
          over={
            <>
              <PageLink to={{ kind: 'articles' }}>Articles</PageLink> · {article.publisher},{' '}
              {writtenDate(article.date)}
            </>
          }
        >
          The article in order: {article.author}, {article.publisher}
        </PageHeading>
        <PageLead>
          Paragraph by paragraph: our paraphrases and the article’s exact quotes, with who says
          each. The article itself is not reproduced here.
        </PageLead>
        <ArticleFacts article={article} />
      </div>
      <ArticleBody article={article} />
    </Page>
  );
}

function ArticleFacts({ article }: { readonly article: Article }) {
  return (
    <Facts>
      <dt>Headline</dt>
      <dd>{article.headline ?? 'Headline not in our copy'}</dd>
      <dt>Dateline</dt>
      <dd>{article.dateline}</dd>
      <dt>At its source</dt>
      <dd>
        <a href={article.url}>{article.publisher}</a>
      </dd>
      {article.sections.length > 0 && (
        <>
          <dt>Sub-headings</dt>
          <dd>
            <ul>
              {article.sections.map(({ paragraph, heading }) => (
                <li key={paragraph}>
                  <a href={`#p${paragraph}`}>“{heading}”</a> (paragraph {paragraph})
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </Facts>
  );
}

function ArticleBody({ article }: { readonly article: Article }) {
  const corpus = useCorpus();
  const headings = new Map(article.sections.map(({ paragraph, heading }) => [paragraph, heading]));
  const numbers = Array.from({ length: article.paragraphs }, (_, place) => place + 1);
  return (
    <section aria-labelledby="argument-heading">
      <h2 id="argument-heading" className={styles.heading}>
        The argument
      </h2>
      <VoiceStrip article={article} />
      {numbers.map((number) => {
        const heading = headings.get(number);
        if (heading !== undefined) {
          return (
            <h3 key={number} id={`p${number}`} tabIndex={-1} className={styles.section}>
              “{heading}”
            </h3>
          );
        }
        const sayings = sayingsInParagraph(corpus, article, number);
        return countSayings(sayings) === 0 ? null : (
          <ArticleParagraph key={number} number={number} sayings={sayings} />
        );
      })}
    </section>
  );
}
