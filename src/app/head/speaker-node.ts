import type { Corpus, Speaker, SpeakerId } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { pathOf } from '../../store/page.ts';
import type { Thing } from './linked-data.ts';
import { addressOf, type SitePlace } from './site-place.ts';

/** What schema.org calls each kind of speaker; null for people nobody names and for documents, which are neither. */
const typeOf: Readonly<Record<Speaker['kind'], 'Person' | 'Organization' | null>> = {
  expert: 'Person',
  official: 'Person',
  leader: 'Person',
  author: 'Person',
  organisation: 'Organization',
  unnamed: null,
  document: null,
};

export function isPerson({ kind }: Speaker): boolean {
  return typeOf[kind] === 'Person';
}

function reference(speaker: Speaker, site: SitePlace): Thing | null {
  const type = typeOf[speaker.kind];
  if (type === null) return null;
  const page = addressOf(site, pathOf({ kind: 'speaker', id: speaker.id }));
  return { '@type': type, '@id': `${page}#speaker`, name: speaker.name };
}

/**
 * Who said something, under the property of its type; whoever is neither a person nor an organisation is credited by
 * words alone, so that nothing stands without its source.
 */
export function credited(
  property: 'author' | 'creator',
  id: SpeakerId,
  corpus: Corpus,
  site: SitePlace,
): Partial<Thing> {
  const speaker = speakerById(corpus, id);
  const node = reference(speaker, site);
  return node === null ? { creditText: speaker.name } : { [property]: node };
}

/** The speaker's own page; role and affiliation are those of the day the article was written. */
export function speakerNode(id: SpeakerId, corpus: Corpus, site: SitePlace): Thing | null {
  const speaker = speakerById(corpus, id);
  const node = reference(speaker, site);
  if (node === null) return null;
  const { otherNames, role, affiliation } = speaker;
  return {
    ...node,
    url: addressOf(site, pathOf({ kind: 'speaker', id })),
    alternateName: otherNames.length === 0 ? undefined : otherNames.map(({ text }) => text),
    ...(isPerson(speaker) ? { jobTitle: role } : { description: role }),
    affiliation:
      isPerson(speaker) && affiliation !== null
        ? { '@type': 'Organization', name: affiliation }
        : undefined,
  };
}
