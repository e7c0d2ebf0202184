/**
 * The part of schema.org's vocabulary that our pages use, as schema-dts 2.1.0 (2 October 2026) gives it: each type with the
 * types it is a kind of, and each property with the type it belongs to and the types its values may have.
 */

export const ancestors: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['ItemList', 'Thing'],
  Claim: ['CreativeWork', 'Thing'],
  ClaimReview: ['Review', 'CreativeWork', 'Thing'],
  EntryPoint: ['Thing'],
  Legislation: ['CreativeWork', 'Thing'],
  ListItem: ['Thing'],
  NewsArticle: ['Article', 'CreativeWork', 'Thing'],
  Organization: ['Thing'],
  Person: ['Thing'],
  Place: ['Thing'],
  Quotation: ['CreativeWork', 'Thing'],
  Rating: ['Thing'],
  SearchAction: ['Action', 'Thing'],
  WebPage: ['CreativeWork', 'Thing'],
  WebSite: ['CreativeWork', 'Thing'],
};

export const properties: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Action: {
    target: ['EntryPoint', 'URL'],
  },
  Claim: {
    appearance: ['CreativeWork'],
  },
  ClaimReview: {
    claimReviewed: ['Text'],
  },
  CreativeWork: {
    about: ['Thing'],
    abstract: ['Text'],
    author: ['Organization', 'Person'],
    creator: ['Organization', 'Person'],
    creditText: ['Text'],
    dateModified: ['Date', 'DateTime'],
    datePublished: ['Date', 'DateTime'],
    hasPart: ['CreativeWork'],
    headline: ['Text'],
    inLanguage: ['Language', 'Text'],
    isPartOf: ['CreativeWork', 'URL'],
    keywords: ['DefinedTerm', 'Text', 'URL'],
    locationCreated: ['Place'],
    position: ['Integer', 'Text'],
    publisher: ['Organization', 'Person'],
    text: ['Text'],
    version: ['Number', 'Text'],
  },
  EntryPoint: {
    urlTemplate: ['Text'],
  },
  ItemList: {
    itemListElement: ['ListItem', 'Text', 'Thing'],
  },
  Legislation: {
    legislationDate: ['Date'],
    legislationIdentifier: ['Text', 'URL'],
    legislationJurisdiction: ['AdministrativeArea', 'Text'],
    legislationLegalForce: ['LegalForceStatus'],
    legislationType: ['CategoryCode', 'Text'],
  },
  ListItem: {
    item: ['Thing'],
    position: ['Integer', 'Text'],
  },
  NewsArticle: {
    dateline: ['Text'],
  },
  Person: {
    affiliation: ['Organization'],
    jobTitle: ['DefinedTerm', 'Text'],
  },
  Rating: {
    bestRating: ['Number', 'Text'],
    ratingExplanation: ['Text'],
    ratingValue: ['Number', 'Text'],
    worstRating: ['Number', 'Text'],
  },
  Review: {
    itemReviewed: ['Thing'],
    reviewBody: ['Text'],
    reviewRating: ['Rating'],
  },
  Thing: {
    alternateName: ['Text'],
    description: ['Text', 'TextObject'],
    name: ['Text'],
    potentialAction: ['Action'],
    url: ['URL'],
  },
};
