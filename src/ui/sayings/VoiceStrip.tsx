import type { Article, Speaker } from '../../domain/corpus.ts';
import { speakerById } from '../../domain/lookup.ts';
import { paragraphVoices } from '../../domain/paragraphs.ts';
import { useCorpus } from '../shared/explorer-context.ts';
import { speakerKindWord } from '../shared/wording.ts';
import styles from './VoiceStrip.module.css';

/** Who holds the word, paragraph by paragraph: a strip one takes in at a glance, each part a link to its paragraph. */
export function VoiceStrip({ article }: { readonly article: Article }) {
  const corpus = useCorpus();
  const voices = paragraphVoices(corpus, article);
  const kinds = [...new Set(voices.map(({ speaker }) => speakerById(corpus, speaker).kind))];
  return (
    <nav aria-label="Who holds the word, by paragraph" className={styles.strip}>
      <ol className={styles.parts}>
        {voices.map(({ number, speaker }) => {
          const { name, kind } = speakerById(corpus, speaker);
          return (
            <li key={number}>
              <a
                href={`#p${number}`}
                className={styles.part}
                data-kind={kind}
                aria-label={`Paragraph ${number}: ${name}`}
                title={`Paragraph ${number}: ${name}`}
              >
                <span aria-hidden="true">{letterOf[kind]}</span>
              </a>
            </li>
          );
        })}
      </ol>
      <p className={styles.legend} aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind}>
            <span className={styles.part} data-kind={kind}>
              {letterOf[kind]}
            </span>{' '}
            {speakerKindWord[kind]}
          </span>
        ))}
      </p>
    </nav>
  );
}

/** A letter in each part, so that the ground's colour is not needed. */
const letterOf: Readonly<Record<Speaker['kind'], string>> = {
  author: 'A',
  expert: 'E',
  official: 'O',
  leader: 'L',
  organisation: 'N',
  unnamed: '?',
  document: 'D',
};
