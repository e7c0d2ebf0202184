import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { focusAnswer } from './focus-answer.ts';
import styles from './SearchedFor.module.css';

interface SearchedForProps {
  readonly criteria: Criteria;
  readonly findings: Findings;
}

/** What was looked for besides the words typed, with the way back to just these; and what was not understood. */
export function SearchedFor({ criteria, findings }: SearchedForProps) {
  const { corrections, added, capped, unknownValues } = findings;
  return (
    <>
      {corrections.map(({ typed, used }) => (
        <p key={typed} className={styles.note}>
          No item holds “{typed}”; searched for {quoted(used)}.
        </p>
      ))}
      {added.length > 0 && (
        <p className={styles.note}>
          Also searched for {quoted(added)}. <OnlyAsTyped query={criteria.query} />
        </p>
      )}
      {unknownValues.map(({ operator, value }) => (
        <p key={`${operator}:${value}`} className={styles.note}>
          Nothing here answers to “{operator}:{value}”, so it lets nothing pass.
        </p>
      ))}
      {capped && (
        <p className={styles.note}>The question is long: only its first words were searched for.</p>
      )}
    </>
  );
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** Asks for the words as a phrase, which is taken as it stands. Where quotation marks are typed already, they rule. */
function OnlyAsTyped({ query }: { readonly query: string }) {
  const ask = useExplorer((explorer) => explorer.ask);
  const words = query.trim();
  if (words.includes('"') || words.includes(':')) return null;
  return (
    <button
      type="button"
      className={styles.only}
      onClick={() => {
        focusAnswer();
        ask(`"${words}"`);
      }}
    >
      Search only for “{words}”
    </button>
  );
}
