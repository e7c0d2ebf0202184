import { Fragment } from 'react';
import type { Attribution, Quote } from '../../domain/corpus.ts';
import { Facts } from '../shared/Facts.tsx';
import { Section } from '../shared/Page.tsx';
import { attributionMeaning, quoteFormMeaning } from '../shared/saying-meanings.ts';
import { attributionWord, quoteFormWord } from '../shared/wording.ts';
import styles from './Method.module.css';

const forms: readonly Quote['form'][] = ['direct', 'partial', 'document'];
const attributions: readonly Attribution[] = ['author', 'named', 'anonymous', 'media', 'document'];

/** How quotes and claims were taken from the article, with the meaning of each label. */
export function Method() {
  return (
    <Section id="method-heading" title="How it was made">
      <p>
        Quotes are the article’s exact words, character by character, with their paragraph and
        place. Claims are the editors’ paraphrases: every sentence that carries the argument is
        carried by at least one of them or by a quote, and a sentence that says two things became
        two claims. The article’s own hedging words are kept beside each claim.
      </p>
      <h3 className={styles.heading}>Forms of quotes</h3>
      <Facts>
        {forms.map((form) => (
          <Fragment key={form}>
            <dt>{quoteFormWord[form]}</dt>
            <dd>{quoteFormMeaning[form]}</dd>
          </Fragment>
        ))}
      </Facts>
      <h3 className={styles.heading}>Attribution of claims</h3>
      <Facts>
        {attributions.map((attribution) => (
          <Fragment key={attribution}>
            <dt>{attributionWord[attribution]}</dt>
            <dd>{attributionMeaning[attribution]}</dd>
          </Fragment>
        ))}
      </Facts>
    </Section>
  );
}
