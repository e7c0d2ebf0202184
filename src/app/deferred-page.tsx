import { use, type ComponentType } from 'react';

export interface DeferredPage<Props extends object> {
  /** Draws the page; waits for its code, once, if that has not come. */
  readonly Page: ComponentType<Props>;
  /** Fetches the code ahead, so that drawing need not wait. */
  readonly preload: () => Promise<void>;
  /** The module's path from the project's root, for the browser to load it early. */
  readonly module: string;
}

/** A page whose code is fetched when it is first opened, so that no other page pays for it. */
export function deferredPage<Props extends object>(
  module: string,
  load: () => Promise<ComponentType<Props>>,
): DeferredPage<Props> {
  let loaded: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const preload = (): Promise<void> => {
    coming ??= load().then((page) => {
      loaded = page;
    });
    return coming;
  };
  function Page(props: Props) {
    if (loaded === null) use(preload());
    const Loaded = loaded;
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { Page, preload, module };
}
