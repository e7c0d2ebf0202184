import { lazy, useState, type ComponentType } from 'react';
import { CodeMissing } from './code-missing.ts';
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
  let coming: Promise<ComponentType<Props>> | null = null;
  let follow = (_code: Promise<ComponentType<Props>>): void => {};
  const arrival = new Promise<ComponentType<Props>>((resolve) => {
    follow = resolve;
  });
  const fetched = async (): Promise<ComponentType<Props>> => {
    loaded = await load();
    return loaded;
  };
  const preload = async (): Promise<void> => {
    if (coming === null) {
      coming = fetched();
      follow(coming);
    }
    await coming;
  };
  const Arriving = lazy(async () => {
    // Whoever waits hears of a failure below.
    when().then(preload).catch(ignored);
    try {
      return { default: await arrival };
    } catch (cause) {
      throw new CodeMissing('its code did not come', { cause });
    }
  });
  // Where nobody draws the part, there is nobody to tell.
  arrival.catch(ignored);
  function Part(props: Props) {
    // What was begun with stays: another component would take the place of the one that is drawn, and lose its state.
    const [Drawn] = useState<ComponentType<Props>>(() => loaded ?? Arriving);
    return <Drawn {...props} />;
  }
  return { Part, preload };
}

function ignored(): void {}

/** For parts that are drawn because somebody wants them. */
export async function atOnce(): Promise<void> {}
