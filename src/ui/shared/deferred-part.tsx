import { use, type ComponentType } from 'react';
import { whenQuiet } from './when-quiet.ts';

export interface DeferredPart<Props extends object> {
  /**
   * Draws the part. Where its code has not come, what the built page shows of it stays until its time has come, or
   * somebody asks for the code by `preload`.
   *
   * @throws {CodeMissing} where the code does not come
   */
  readonly Part: ComponentType<Props>;
  /** Fetches the code, once. */
  readonly preload: () => Promise<void>;
}

/** The code of a part did not come. Browsers remember that, so that only a page loaded anew can have it. */
export class CodeMissing extends Error {
  override name = 'CodeMissing';
}

/**
 * A part of a page whose code is fetched apart, so that nothing else waits for it.
 *
 * @param when where it is drawn without its code, what is waited for before that is fetched; the page's quiet if not given
 */
export function deferredPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: () => Promise<void> = whenQuiet,
): DeferredPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  let arrive = (): void => {};
  let fail = (_fault: unknown): void => {};
  const arrival = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  // Who draws the part hears of a failure; where nobody does, there is nobody to tell.
  arrival.catch(() => {});
  const preload = (): Promise<void> => {
    coming ??= load().then((part) => {
      loaded = part;
      arrive();
    });
    coming.catch((cause: unknown) => fail(new CodeMissing('its code did not come', { cause })));
    return coming;
  };
  function Part(props: Props) {
    if (loaded === null) {
      waiting ??= when().then(preload);
      waiting.catch(() => {});
      use(arrival);
    }
    const Loaded = loaded;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { Part, preload };
}

/** For parts that are drawn because somebody wants them. */
export async function atOnce(): Promise<void> {}
