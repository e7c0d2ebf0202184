import type { ComponentType } from 'react';
import { deferredPart, type DeferredPart } from '../ui/shared/deferred-part.tsx';

export interface DeferredPage<Props extends object> extends DeferredPart<Props> {
  /** The module's path from the project's root, for the browser to load it early. */
  readonly module: string;
}

/** A page whose code is fetched when it is first opened, so that no other page pays for it. */
export function deferredPage<Props extends object>(
  module: string,
  load: () => Promise<ComponentType<Props>>,
): DeferredPage<Props> {
  return { ...deferredPart(load), module };
}
