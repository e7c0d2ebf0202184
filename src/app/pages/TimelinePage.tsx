import { eventKinds } from '../../domain/vocabulary.ts';
import { ChoiceGroup } from '../../ui/shared/ChoiceGroup.tsx';
import { WidePage } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { StatusLine } from '../../ui/shared/StatusLine.tsx';
import { useChoice } from '../../ui/shared/use-choice.ts';
import { eventKindWord } from '../../ui/shared/study-wording.ts';
import { useStudy } from '../../ui/shared/use-study.ts';
import { counted } from '../../ui/shared/wording.ts';
import { EventEntry } from '../../ui/timeline/EventEntry.tsx';
import { TimelineLine } from '../../ui/timeline/TimelineLine.tsx';
import styles from './TimelinePage.module.css';

export function TimelinePage() {
  const { timeline } = useStudy();
  const chosen = useChoice('kind');
  const shown = timeline.filter(({ kind }) => chosen.length === 0 || chosen.includes(kind));
  return (
    <WidePage>
      <div>
        <PageHeading>Timeline</PageHeading>
        <PageLead>
          The treaty’s own dates, and the history that is told about it, each with what it rests on
          and where sources disagree.
        </PageLead>
        <ChoiceGroup
          name="kind"
          label="Show only"
          choices={eventKinds.map((kind) => ({
            value: kind,
            words: eventKindWord[kind],
            count: timeline.filter((event) => event.kind === kind).length,
          }))}
        />
        <TimelineLine events={shown} />
        <StatusLine
          words={`${counted(shown.length, ['event', 'events'])} of ${timeline.length} shown`}
        />
      </div>
      <section aria-labelledby="events-heading">
        <h2 id="events-heading" className={styles.heading}>
          Events in order
        </h2>
        <ol className={styles.events}>
          {shown.map((event) => (
            <li key={event.id}>
              <EventEntry event={event} />
            </li>
          ))}
        </ol>
      </section>
    </WidePage>
  );
}
