import { Page, Section } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { SourceList } from '../../ui/shared/SourceList.tsx';
import { writtenDate } from '../../ui/shared/dates.ts';
import { useCorpus, useExplorer } from '../../ui/shared/explorer-context.ts';
import { languageName } from '../../ui/shared/languages.ts';
import { CheckMethod } from '../../ui/about/CheckMethod.tsx';
import { Corrections } from '../../ui/about/Corrections.tsx';
import { DataFiles } from '../../ui/about/DataFiles.tsx';
import { GapRegister } from '../../ui/about/GapRegister.tsx';
import { Method } from '../../ui/about/Method.tsx';
import { ProvenanceLadder } from '../../ui/about/ProvenanceLadder.tsx';

export function AboutPage() {
  const { treaty, sources, edition } = useCorpus();
  const base = useExplorer((explorer) => explorer.base);
  return (
    <Page>
      <div>
        <PageHeading>About this edition</PageHeading>
        <PageLead>
          Edition {edition.version} of {writtenDate(edition.created)}. What it rests on, how it was
          made, and what is not known.
        </PageLead>
      </div>
      <Section id="what-heading" title="What this is, and what it is not">
        <p>
          The explorer sets three things side by side: each clause of the {treaty.shortTitle},
          summed up in the editors’ own words from what sources report, or, where none was read,
          from general knowledge, marked so; what an article says about it, with whose words those
          are; and where each of them stands. It is not the authentic text of the treaty, which is
          in {treaty.languages.map(languageName).join(' and ')}, and it is no legal advice.
        </p>
      </Section>
      <ProvenanceLadder />
      <GapRegister />
      <Method />
      <CheckMethod />
      <Corrections />
      <DataFiles />
      <Section id="sources-heading" title={`All ${sources.length} sources`}>
        <SourceList sources={sources.map(({ id }) => id)} />
      </Section>
      <Section id="licence-heading" title="Licence">
        <p>
          The editors’ own words in the data (summaries, claims, notes) may be used under Creative
          Commons Attribution 4.0. Quoted words remain their authors’. The program is under the MIT
          licence; parts of it are others’ work, under{' '}
          <a href={`${base}licences.txt`}>their licences</a>.
        </p>
      </Section>
    </Page>
  );
}
