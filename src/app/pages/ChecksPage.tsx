import { checkedSayings } from '../../domain/checks.ts';
import { verdicts } from '../../domain/vocabulary.ts';
import { CheckCard } from '../../ui/checks/CheckCard.tsx';
import { VerdictMark } from '../../ui/shared/VerdictMark.tsx';
import { ChoiceGroup } from '../../ui/shared/ChoiceGroup.tsx';
import { PageHeading } from '../../ui/shared/PageHeading.tsx';
import { PageLead } from '../../ui/shared/PageLead.tsx';
import { PageLink } from '../../ui/shared/PageLink.tsx';
import { StatusLine } from '../../ui/shared/StatusLine.tsx';
import { WidePage } from '../../ui/shared/Page.tsx';
import { useCorpus } from '../../ui/shared/explorer-context.ts';
import { useChoice } from '../../ui/shared/use-choice.ts';
import { counted } from '../../ui/shared/wording.ts';

export function ChecksPage() {
  const corpus = useCorpus();
  const chosen = useChoice('verdict');
  const all = checkedSayings(corpus);
  const shown = all.filter(({ check }) => chosen.length === 0 || chosen.includes(check.verdict));
  return (
    <WidePage>
      <div>
        <PageHeading>Held against the text</PageHeading>
        <PageLead>
          Every claim and quote that speaks of what the treaty says, beside the clause it is held
          against. A verdict is the editors’ judgement, with its reasons; it holds the words against
          the clause as it is reported, since the whole authentic text was not at hand.{' '}
          <PageLink to={{ kind: 'about' }}>How it is done</PageLink>
        </PageLead>
        <ChoiceGroup
          name="verdict"
          label="Show only"
          choices={verdicts.map((verdict) => ({
            value: verdict,
            words: <VerdictMark verdict={verdict} />,
            count: all.filter(({ check }) => check.verdict === verdict).length,
          }))}
        />
      </div>
      <section aria-labelledby="checks-heading">
        <h2 id="checks-heading">Claims and quotes, in the article’s order</h2>
        <StatusLine
          words={`${counted(shown.length, ['check', 'checks'])} of ${all.length} shown`}
        />
        <ol>
          {shown.map(({ saying, check }) => (
            <li key={saying.id}>
              <CheckCard saying={saying} check={check} />
            </li>
          ))}
        </ol>
      </section>
    </WidePage>
  );
}
