import type { Citable } from '../citation/citable.ts';
import type { Check, Claim, Clause, Corpus, Quote, Reading } from '../corpus.ts';
import { speakerById } from '../lookup.ts';
import { quoteText } from '../sayings.ts';
import type { JsonObject } from './canonical-json.ts';

/**
 * What a reader is told when they read or cite an item: its words, whose they are, on what they rest, and the editors'
 * judgement. Left out is what only sorts or links it (topics, sources, spans, ids), since that may be mended without a
 * word for the reader changing. What stands here decides every version that was ever published: a field may be added,
 * and none renamed or taken away.
 */
export function contentOf(citable: Citable, corpus: Corpus): JsonObject {
  switch (citable.kind) {
    case 'clause':
      return clauseContent(citable.clause);
    case 'quote':
      return quoteContent(citable.quote, corpus);
    case 'claim':
      return claimContent(citable.claim, corpus);
    case 'value': {
      const { code, text, article, basis } = citable.value;
      return { code, text, article, basis };
    }
    case 'event': {
      const { date, until, text, kind, basis, note } = citable.event;
      return { date, until, text, kind, basis, note };
    }
  }
}

function clauseContent(clause: Clause): JsonObject {
  const { number, title, summary, basis, unverified, terms, readings, obligation } = clause;
  return {
    number,
    title,
    summary,
    basis,
    unverified,
    terms: terms.map(({ text, lang }) => ({ text, lang })),
    readings: readings.map(readingContent),
    obligation: obligation === undefined ? null : { ...obligation },
  };
}

function readingContent({ aspect, note, printed, versions }: Reading): JsonObject {
  return {
    aspect,
    note,
    printed: printed === undefined ? null : { words: printed.words, relation: printed.relation },
    versions: (versions ?? []).map(({ name, lang, words }) => ({ name, lang, words })),
  };
}

function quoteContent(quote: Quote, corpus: Corpus): JsonObject {
  const { form, note } = quote;
  return { ...sayingContent(quote, corpus), text: quoteText(quote), form, note };
}

function claimContent(claim: Claim, corpus: Corpus): JsonObject {
  const { text, via, attribution, kind, hedge } = claim;
  const carrier = via === null ? null : speakerById(corpus, via).name;
  return { ...sayingContent(claim, corpus), text, via: carrier, attribution, kind, hedge };
}

function sayingContent(saying: Claim | Quote, corpus: Corpus): JsonObject {
  const { name, role } = speakerById(corpus, saying.speaker);
  return {
    speaker: name,
    role,
    paragraph: saying.paragraph,
    clauses: saying.clauses,
    check: saying.check === undefined ? null : checkContent(saying.check),
  };
}

function checkContent({ verdict, clause, rationale, omitted, wouldChange }: Check): JsonObject {
  return { verdict, clause, rationale, omitted, wouldChange };
}
