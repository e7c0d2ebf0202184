import type { Check, Claim, Corpus, Verdict } from '../../domain/corpus.ts';
import { verdictMeaning } from '../../ui/shared/check-meanings.ts';
import { verdictWord } from '../../ui/shared/wording.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, siteName, type SitePlace } from './site-place.ts';

/**
 * Verdicts on a line from contradicted (1) to supported (4), for readers of `ratingValue`. Two lie on no such line: that a
 * thing is not in what was read, or cannot be judged, says nothing of its truth, so they have their words and no number.
 */
const ratingValue: Readonly<Record<Verdict, number | null>> = {
  contradicted: 1,
  overstated: 2,
  'supported-with-omission': 3,
  supported: 4,
  'not-in-text': null,
  'cannot-be-judged': null,
};

function rating({ verdict }: Check): Thing {
  const value = ratingValue[verdict];
  return {
    '@type': 'Rating',
    ...(value === null ? {} : { ratingValue: value, bestRating: 4, worstRating: 1 }),
    alternateName: verdictWord[verdict],
    ratingExplanation: verdictMeaning[verdict],
  };
}

/** The editors' verdict on a claim, as a fact check; there is one only where the editors gave one. */
export function claimReview(
  { text, check }: Claim,
  page: string,
  { edition }: Corpus,
  site: SitePlace,
): readonly Thing[] {
  if (check === undefined) return [];
  return [
    {
      '@type': 'ClaimReview',
      '@id': `${page}#check`,
      url: page,
      claimReviewed: text,
      itemReviewed: { '@type': 'Claim', '@id': `${page}#claim` },
      reviewRating: rating(check),
      reviewBody: check.rationale,
      author: { '@type': 'Organization', name: siteName, url: addressOf(site, '/') },
      datePublished: edition.created,
    },
  ];
}
