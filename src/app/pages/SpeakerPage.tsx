import type { Speaker, SpeakerId } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { sayingsBySpeaker } from '../../domain/sayings.ts';
import { SayingList } from '../../ui/sayings/SayingList.tsx';
import { Facts } from '../../ui/shared/Facts.tsx';
import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { FilterLink } from '../../ui/shared/PageLink.tsx';
import { SideList } from '../../ui/shared/SideList.tsx';
import { SourceList } from '../../ui/shared/SourceList.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { speakerKindWord } from '../../ui/shared/wording.ts';
import styles from './SpeakerPage.module.css';

export function SpeakerPage({ id }: { readonly id: SpeakerId }) {
  const corpus = useCorpus();
  const speaker = speakerById(corpus, id);
  const sayings = sayingsBySpeaker(corpus, id);
  const entries = corpus.speakers.map((one) => ({
    key: one.id,
    page: { kind: 'speaker', id: one.id } as const,
    words: one.name,
    current: one.id === id,
  }));
  return (
    <SideList label="All speakers" entries={entries}>
      <Page>
        <div>
          <PageHeading over={`${speakerKindWord[speaker.kind]} · ${speaker.role}`}>
            {speaker.name}
          </PageHeading>
          <SpeakerFacts speaker={speaker} />
        </div>
        <Section id="said-heading" title="Quoted and reported">
          <SayingList
            sayings={sayings}
            none="The article names this speaker and gives no words or claim of their own."
          />
          {sayings.quotes.length + sayings.claims.length > 1 && (
            <p className={styles.search}>
              <FilterLink selection={{ speaker: [id] }}>
                Search and filter what this speaker says
              </FilterLink>
            </p>
          )}
        </Section>
      </Page>
    </SideList>
  );
}

function SpeakerFacts({ speaker }: { readonly speaker: Speaker }) {
  return (
    <Facts>
      {speaker.affiliation !== null && (
        <>
          <dt>Affiliation then</dt>
          <dd>{speaker.affiliation}</dd>
        </>
      )}
      {speaker.country !== null && (
        <>
          <dt>Country</dt>
          <dd>{speaker.country}</dd>
        </>
      )}
      {speaker.otherNames.length > 0 && (
        <>
          <dt>Other spellings</dt>
          <dd>
            {speaker.otherNames.map((name, place) => (
              <span key={`${name.lang} ${name.text}`}>
                {place > 0 && ', '}
                <span lang={name.lang}>{name.text}</span>
              </span>
            ))}
          </dd>
        </>
      )}
      {speaker.note !== null && (
        <>
          <dt>Note</dt>
          <dd>{speaker.note}</dd>
        </>
      )}
      <dt>Sources</dt>
      <dd>
        <SourceList sources={speaker.sources} />
      </dd>
    </Facts>
  );
}
