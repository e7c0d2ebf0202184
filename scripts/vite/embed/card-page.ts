import {
  addressOf,
  siteName,
  wholeAddress,
  type SitePlace,
} from '../../../src/app/head/site-place.ts';
import { escaped, meta, tag } from '../../../src/app/head/tags.ts';
import type { Clause, Corpus, Quote } from '../../../src/domain/corpus.ts';
import { articleById, speakerById } from '../../../src/domain/lookup.ts';
import { quoteText } from '../../../src/domain/sayings.ts';
import { pathOf } from '../../../src/store/page.ts';
import type { Embeddable } from '../../../src/ui/cite/embedded.ts';
import { pageOf } from '../../../src/ui/search/item-page.ts';
import { writtenDate } from '../../../src/ui/shared/dates.ts';
import { basisWord, quoteFormWord, verdictWord } from '../../../src/ui/shared/wording.ts';

/** What a card says, as HTML: its title as plain text, its words, and below them whose they are. */
interface CardParts {
  readonly title: string;
  readonly words: string;
  readonly attribution: string;
}

/** The page of one card: complete without its script, which sets the theme asked for and tells its height. */
export function cardPage(item: Embeddable, corpus: Corpus, site: SitePlace): string {
  const path = pathOf(pageOf(item));
  const canonical = wholeAddress(site, path);
  const parts =
    item.kind === 'clause' ? clauseCard(item.clause, corpus) : quoteCard(item.quote, corpus);
  const { title, words, attribution } = parts;
  const link = `<a href="${escaped(addressOf(site, path))}" target="_blank" rel="noopener">Open in ${siteName}</a>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(`${title} · ${siteName}`)}</title>
    ${meta('robots', 'noindex')}
    ${canonical === null ? '' : tag('link', { rel: 'canonical', href: canonical })}
    ${tag('link', { rel: 'stylesheet', href: `${site.base}embed/card.css` })}
    <script src="${escaped(site.base)}embed/card.js"></script>
  </head>
  <body>
    <main>
${words}
    </main>
    <footer>
      <p>${attribution} ${link}</p>
    </footer>
  </body>
</html>
`;
}

function clauseCard({ number, title, summary, basis }: Clause, corpus: Corpus): CardParts {
  const { treaty, edition } = corpus;
  const doubt =
    basis === 'unverified' ? ': not confirmed by any source, not to be taken as fact' : '';
  return {
    title: `Clause ${number}: ${title}`,
    words: `      <p class="over">Clause ${number} of ${treaty.clauses.length}</p>
      <h1>${escaped(title)}</h1>
      <p>${escaped(summary)}</p>
      <p class="label" data-basis="${basis}">${escaped(basisWord[basis])}${doubt}</p>`,
    attribution: `<cite>${escaped(treaty.shortTitle)}</cite>, clause ${number}. Summary by the editors, not the treaty’s text. Edition ${escaped(edition.version)} of ${writtenDate(edition.created)}, CC BY 4.0.`,
  };
}

function quoteCard(quote: Quote, corpus: Corpus): CardParts {
  const { name, role } = speakerById(corpus, quote.speaker);
  const { author, publisher, date, language, speaker } = articleById(corpus, quote.article);
  const reporter = quote.speaker === speaker ? 'Written' : 'Quoted';
  return {
    title: `${name}, quote in paragraph ${quote.paragraph}`,
    words: `      <h1 class="over">${escaped(quoteFormWord[quote.form])} on the ${escaped(corpus.treaty.shortTitle)}</h1>
      <blockquote lang="${escaped(language)}"><p>“${escaped(quoteText(quote))}”</p></blockquote>${checkLine(quote)}`,
    attribution: `<cite>${escaped(name)}</cite>, ${escaped(role)}. ${reporter} by ${escaped(author)}, <i>${escaped(publisher)}</i>, ${writtenDate(date)}, paragraph ${quote.paragraph}. The words remain their authors’.`,
  };
}

function checkLine({ check }: Quote): string {
  if (check === undefined) return '';
  return `
      <p class="label">Held against clause ${check.clause}, by the editors: ${escaped(verdictWord[check.verdict])}</p>`;
}
