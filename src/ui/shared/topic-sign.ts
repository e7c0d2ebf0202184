import type { Corpus, Topic } from '../../domain/corpus.ts';

/** In a square of 12 by 12. */
const shapes = [
  'M1 1h10v10H1z',
  'M6 .6 11.6 11H.4z',
  'M6 0l6 6-6 6-6-6z',
  'M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
] as const;
const hues = 8;

interface Sign {
  /** The number of a `--hue` among the tokens. */
  readonly hue: number;
  /** SVG path data, 12 by 12. */
  readonly path: string;
}

/** A topic's sign: colour and shape together tell up to 32 topics apart, and the label always stands beside it. */
export function signOf(topic: Topic, { topics }: Corpus): Sign {
  const place = topics.indexOf(topic);
  const shape = shapes[(place + Math.floor(place / hues)) % shapes.length] ?? shapes[0];
  return { hue: place % hues, path: shape };
}
