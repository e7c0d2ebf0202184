import type { Question } from '../../domain/corpus.ts';
import { articleById } from '../../domain/lookup.ts';
import { bearings } from '../../domain/vocabulary.ts';
import { ArgumentCard } from '../../ui/question/ArgumentCard.tsx';
import { ArgumentMap } from '../../ui/question/ArgumentMap.tsx';
import { Facts } from '../../ui/shared/Facts.tsx';
import { Section, WidePage } from '../../ui/shared/Page.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { writtenDate } from '../../ui/shared/dates.ts';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { useStudy } from '../../ui/shared/use-study.ts';
import { bearingWord, counted } from '../../ui/shared/wording.ts';
import styles from './QuestionPage.module.css';

export function QuestionPage() {
  const { question } = useStudy();
  return question === null ? null : <QuestionMap question={question} />;
}

function QuestionMap({ question }: { readonly question: Question }) {
  const article = articleById(useCorpus(), question.article);
  return (
    <WidePage>
      <div>
        <PageHeading over={`The question of ${article.publisher}, ${writtenDate(article.date)}`}>
          {question.text}
        </PageHeading>
        <p className={styles.lead}>
          {counted(question.arguments.length, ['argument', 'arguments'])} that the voices of{' '}
          <PageLink to={{ kind: 'article', id: article.id }}>the article</PageLink> bring, ordered
          by the editors. Which way an argument bears is the editors’ reading; whose argument it is
          stands with each.
        </p>
      </div>
      <Section id="map-heading" title="The arguments in one sight">
        <ArgumentMap question={question} />
      </Section>
      <Section id="standing-heading" title="Where the voices stand">
        <Facts>
          <dt>Not in dispute</dt>
          <dd>{question.agree}</dd>
          <dt>They differ</dt>
          <dd>{question.differ}</dd>
          <dt>Nobody addresses</dt>
          <dd>{question.unaddressed}</dd>
        </Facts>
      </Section>
      {bearings.map((bearing) => {
        const held = question.arguments.filter((argument) => argument.bearing === bearing);
        return held.length === 0 ? null : (
          <Section key={bearing} id={`details-${bearing}`} title={bearingWord[bearing]}>
            {held.map((argument) => (
              <ArgumentCard key={argument.id} argument={argument} />
            ))}
          </Section>
        );
      })}
    </WidePage>
  );
}
