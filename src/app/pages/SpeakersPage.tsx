import type { Speaker } from '../../domain/corpus.ts';
import { sayingsBySpeaker } from '../../domain/sayings.ts';
import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { RecordList } from '../../ui/shared/RecordList.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { sayingCount, speakerKindWord } from '../../ui/shared/wording.ts';

export function SpeakersPage() {
  const { speakers } = useCorpus();
  return (
    <Page>
      <div>
        <PageHeading>Speakers</PageHeading>
        <PageLead>
          Everyone whose words or views the article carries, with the role each had then. People it
          does not name stand here too, so that nothing is without an attribution.
        </PageLead>
      </div>
      {speakerGroups.map(({ id, title, kinds }) => {
        const members = speakers.filter((speaker) => kinds.includes(speaker.kind));
        return members.length === 0 ? null : (
          <Section key={id} id={id} title={title}>
            <RecordList>
              {members.map((speaker) => (
                <li key={speaker.id}>
                  <SpeakerEntry speaker={speaker} />
                </li>
              ))}
            </RecordList>
          </Section>
        );
      })}
    </Page>
  );
}

const speakerGroups: readonly { id: string; title: string; kinds: readonly Speaker['kind'][] }[] = [
  {
    id: 'experts-heading',
    title: 'Experts, officials and leaders',
    kinds: ['expert', 'official', 'leader'],
  },
  { id: 'author-heading', title: 'The author', kinds: ['author'] },
  {
    id: 'media-heading',
    title: 'Organisations and documents',
    kinds: ['organisation', 'document'],
  },
  { id: 'unnamed-heading', title: 'Unnamed', kinds: ['unnamed'] },
];

function SpeakerEntry({ speaker }: { readonly speaker: Speaker }) {
  const { quotes, claims } = sayingsBySpeaker(useCorpus(), speaker.id);
  return (
    <>
      <h3>
        <PageLink to={{ kind: 'speaker', id: speaker.id }}>{speaker.name}</PageLink>
      </h3>
      <p>
        {speakerKindWord[speaker.kind]} · {speaker.role}
      </p>
      <p>{sayingCount(quotes.length, claims.length, 'named; no words or claim of their own')}</p>
    </>
  );
}
