import type { Article, Claim, Corpus, Quote } from '../corpus.ts';
import type { Item } from '../item.ts';
import { articleById, speakerById } from '../lookup.ts';
import { quoteText } from '../sayings.ts';
import { clean, cleanAddress } from './clean.ts';
import { authorsOf } from './names.ts';
import type { CitedArticle, Entry, SayingReference, Voice } from './reference.ts';

type SayingItem = Extract<Item, { readonly kind: 'quote' | 'claim' }>;

export function sayingReference(item: SayingItem, corpus: Corpus, entry: Entry): SayingReference {
  const saying = item.kind === 'quote' ? item.quote : item.claim;
  const article = articleById(corpus, saying.article);
  return {
    kind: item.kind,
    key: `${item.kind}-${saying.id}`,
    words: clean(item.kind === 'quote' ? quoteText(item.quote) : item.claim.text),
    entry,
    voice: saying.speaker === article.speaker ? null : voiceOf(saying, corpus),
    article: citedArticle(article, corpus),
    paragraph: saying.paragraph,
  };
}

function voiceOf(saying: Claim | Quote, corpus: Corpus): Voice {
  const { name, role } = speakerById(corpus, saying.speaker);
  const via = 'via' in saying ? saying.via : null;
  return {
    name: clean(name),
    role: clean(role),
    via: via === null ? null : clean(speakerById(corpus, via).name),
  };
}

function citedArticle(article: Article, corpus: Corpus): CitedArticle {
  const { kind } = speakerById(corpus, article.speaker);
  const isPerson = kind !== 'organisation' && kind !== 'unnamed' && kind !== 'document';
  return {
    authors: authorsOf(clean(article.author), isPerson),
    publisher: clean(article.publisher),
    date: article.date,
    headline: article.headline === null ? null : clean(article.headline),
    url: cleanAddress(article.url),
    language: article.language,
  };
}
