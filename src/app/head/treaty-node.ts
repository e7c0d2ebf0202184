import type { Clause, ClauseNumber, Corpus } from '../../domain/corpus.ts';
import { clauseByNumber, topicById } from '../../domain/lookup.ts';
import { pathOf } from '../../store/page.ts';
import { basisMeaning, basisWord } from '../../ui/shared/wording.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, type SitePlace } from './site-place.ts';

function treatyId(site: SitePlace): string {
  return `${addressOf(site, '/clauses/')}#treaty`;
}

function clausePath(number: ClauseNumber): string {
  return pathOf({ kind: 'clause', number });
}

/** What identifies the treaty wherever it is spoken of. */
export function treatyReference({ treaty }: Corpus, site: SitePlace): Thing {
  return { '@type': 'Legislation', '@id': treatyId(site), name: treaty.title };
}

/** The treaty with its clauses, each told in full on its own page. */
export function treatyNode(corpus: Corpus, site: SitePlace): Thing {
  const { treaty } = corpus;
  return {
    ...treatyReference(corpus, site),
    ...legalFacts(corpus, treaty.id),
    alternateName: treaty.shortTitle,
    url: addressOf(site, '/clauses/'),
    legislationType: 'treaty',
    // A party need be no state, so it is named and not called one.
    legislationJurisdiction: treaty.parties.map(({ name }) => name),
    locationCreated: { '@type': 'Place', name: treaty.signedAt },
    inLanguage: treaty.languages,
    abstract: treaty.preamble.summary,
    hasPart: treaty.clauses.map((clause) => ({
      ...clauseReference(clause, site),
      position: clause.number,
    })),
  };
}

function clauseReference({ number, title }: Clause, site: SitePlace): Thing {
  return {
    '@type': 'Legislation',
    '@id': `${addressOf(site, clausePath(number))}#clause`,
    name: `Clause ${number}: ${title}`,
  };
}

/** The clauses that something speaks of; undefined for none. */
export function clausesSpokenOf(
  numbers: readonly ClauseNumber[],
  corpus: Corpus,
  site: SitePlace,
): readonly Thing[] | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.map((number) => clauseReference(clauseByNumber(corpus, number), site));
}

/** One clause. Its words are not ours to give: what stands here is the editors' summary, as an abstract. */
export function clauseNode(number: ClauseNumber, corpus: Corpus, site: SitePlace): Thing {
  const clause = clauseByNumber(corpus, number);
  return {
    ...clauseReference(clause, site),
    ...legalFacts(corpus, `${corpus.treaty.id}#art_${number}`),
    url: addressOf(site, clausePath(number)),
    legislationType: 'clause',
    position: number,
    abstract: summaryOf(clause),
    keywords: clause.topics.map((topic) => topicById(corpus, topic).label).join(', '),
    isPartOf: treatyReference(corpus, site),
  };
}

/** The summary, and where it is not fully confirmed, in the same text that it is not. */
function summaryOf({ summary, basis }: Clause): string {
  return basis === 'reported'
    ? summary
    : `${summary} (${basisWord[basis]}: ${basisMeaning[basis]})`;
}

/**
 * The identifier is this edition's own, the element's id after Akoma Ntoso's naming: the data hold no official number.
 * The day of entry into force has no property of its own, and `legislationDateOfApplicability` means another day.
 */
function legalFacts({ treaty }: Corpus, legislationIdentifier: string): Partial<Thing> {
  const force = treaty.inForce === null ? 'NotInForce' : 'InForce';
  return {
    legislationIdentifier,
    legislationDate: treaty.signed,
    legislationLegalForce: `https://schema.org/${force}`,
  };
}
