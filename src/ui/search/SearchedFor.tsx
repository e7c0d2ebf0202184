import type { Criteria } from '../../search/criteria.ts';
import type { Findings } from '../../search/findings.ts';
import { operatorNames } from '../../search/query.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import { focusAnswer } from './focus-answer.ts';
import { inQuotes, saidWords } from './said-words.ts';
import styles from './SearchedFor.module.css';

interface SearchedForProps {
  readonly criteria: Criteria;
  readonly findings: Findings;
}

/** What was looked for besides the words typed, with the way back to just these; and what was not understood. */
export function SearchedFor({ criteria, findings }: SearchedForProps) {
  const { corrections, added, asTyped, capped, unknownValues, unknownOperators } = findings;
  return (
    <>
      {corrections.map(({ typed, used }) => (
        <p key={typed} className={styles.note}>
          No item holds {inQuotes(typed)}; searched for {quoted(used)}.
        </p>
      ))}
      {(added.length > 0 || asTyped !== null) && (
        <p className={styles.note}>
          {added.length > 0 && <>Also searched for {quoted(added)}. </>}
          <OnlyAsTyped typed={criteria.query.trim()} query={asTyped} />
        </p>
      )}
      {unknownOperators.map((name) => (
        <p key={name} className={styles.note}>
          “{saidWords(name)}:” is no operator here and was read as words. Operators:{' '}
          {operatorNames.map((known) => `${known}:`).join(' ')}
        </p>
      ))}
      {unknownValues.map(({ operator, value }) => (
        <p key={`${operator}:${value}`} className={styles.note}>
          Nothing here answers to “{saidWords(`${operator}:${value}`)}”, so it lets nothing pass.
        </p>
      ))}
      {capped && (
        <p className={styles.note}>The question is long: only its first words were searched for.</p>
      )}
    </>
  );
}

function quoted(words: readonly string[]): string {
  return words.map(inQuotes).join(', ');
}

function OnlyAsTyped({ typed, query }: { readonly typed: string; readonly query: string | null }) {
  const ask = useExplorer((explorer) => explorer.ask);
  if (query === null) return null;
  return (
    <button
      type="button"
      className={styles.only}
      onClick={() => {
        focusAnswer();
        ask(query);
      }}
    >
      Search only for {inQuotes(/["“”]/.test(typed) ? query : typed)}
    </button>
  );
}
