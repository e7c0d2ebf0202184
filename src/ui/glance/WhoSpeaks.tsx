import type { Corpus, Speaker } from '../../domain/corpus.ts';
import { sayingsBySpeaker } from '../../domain/sayings.ts';
import { Hidden } from '../shared/Hidden.tsx';
import { PageLink } from '../shared/PageLink.tsx';
import { useCorpus } from '../shared/explorer-context.ts';
import { speakerKindWord } from '../shared/wording.ts';
import styles from './WhoSpeaks.module.css';

interface Share {
  readonly speaker: Speaker;
  readonly quotes: number;
  readonly claims: number;
}

function sharesOf(corpus: Corpus): readonly Share[] {
  return corpus.speakers
    .map((speaker) => {
      const { quotes, claims } = sayingsBySpeaker(corpus, speaker.id);
      return { speaker, quotes: quotes.length, claims: claims.length };
    })
    .filter(({ quotes, claims }) => quotes + claims > 0)
    .toSorted((a, b) => b.quotes + b.claims - (a.quotes + a.claims));
}

/** A table that is its own chart: each speaker's quotes and claims, with a bar for their sum. */
export function WhoSpeaks() {
  const corpus = useCorpus();
  const shares = sharesOf(corpus);
  const most = Math.max(1, ...shares.map(({ quotes, claims }) => quotes + claims));
  return (
    <section aria-labelledby="who-heading">
      <h2 id="who-heading">Who speaks, and how often</h2>
      <table className={styles.table}>
        <caption className={styles.caption}>
          Quotes are exact words; claims are our paraphrases of what each says.
        </caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col" className={styles.figure}>
              Quotes
            </th>
            <th scope="col" className={styles.figure}>
              Claims
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <ShareRow key={share.speaker.id} share={share} most={most} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ShareRow({
  share: { speaker, quotes, claims },
  most,
}: {
  readonly share: Share;
  readonly most: number;
}) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <PageLink to={{ kind: 'speaker', id: speaker.id }}>{speaker.name}</PageLink>
        <Hidden>,</Hidden> <span className={styles.kind}>{speakerKindWord[speaker.kind]}</span>
        <svg
          className={styles.bar}
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect className={styles.quotes} width={(100 * quotes) / most} height="4" />
          <rect
            className={styles.claims}
            x={(100 * quotes) / most}
            width={(100 * claims) / most}
            height="4"
          />
        </svg>
      </th>
      <td className={styles.figure}>{quotes}</td>
      <td className={styles.figure}>{claims}</td>
    </tr>
  );
}
