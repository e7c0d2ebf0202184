import type { Article, ArticleId, Corpus } from '../../domain/corpus.ts';
import { articleById } from '../../domain/lookup.ts';
import { pathOf } from '../../store/page.ts';
import { writtenDate } from '../../ui/shared/dates.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, type SitePlace } from './site-place.ts';
import { credited } from './speaker-node.ts';
import { treatyReference } from './treaty-node.ts';

/** The article at its publisher's. Where its headline is not held none is made up: its name then says what it is. */
export function articleReference(id: ArticleId, corpus: Corpus, site: SitePlace): Thing {
  const article = articleById(corpus, id);
  return {
    '@type': 'NewsArticle',
    '@id': `${addressOf(site, pathOf({ kind: 'article', id }))}#article`,
    ...titles(article),
    url: article.url,
    datePublished: article.date,
    ...credited('author', article.speaker, corpus, site),
    publisher: { '@type': 'Organization', name: article.publisher },
  };
}

function titles({ headline, author, publisher, date }: Article): Partial<Thing> {
  const described = `Article by ${author} in ${publisher}, ${writtenDate(date)}`;
  return headline === null ? { name: described } : { name: headline, headline };
}

export function articleNode(id: ArticleId, corpus: Corpus, site: SitePlace): Thing {
  const { dateline, language } = articleById(corpus, id);
  return {
    ...articleReference(id, corpus, site),
    dateline,
    inLanguage: language,
    about: treatyReference(corpus, site),
  };
}
