import { use, type ComponentType } from 'react';
import { whenQuiet } from './when-quiet.ts';

export interface DeferredPart<Props extends object> {
  /**
   * Draws the part. Where its code has not come, what the built page shows of it stays until the page is quiet, or
   * somebody asks for the code by `preload`.
   */
  readonly Part: ComponentType<Props>;
  /** Fetches the code, once. */
  readonly preload: () => Promise<void>;
}

/** A part of a page whose code is fetched apart, so that nothing else waits for it. */
export function deferredPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
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
    coming.catch(fail);
    return coming;
  };
  function Part(props: Props) {
    if (loaded === null) {
      waiting ??= whenQuiet().then(preload);
      waiting.catch(() => {});
      use(arrival);
    }
    const Loaded = loaded;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { Part, preload };
}
