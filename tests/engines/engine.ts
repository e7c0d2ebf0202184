/** A key by its W3C name, or text to type. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'Space' | 'Control+k';

/** What the journeys ask of a browser: no more, so that every engine can be asked the same. */
export interface Engine {
  /** With the version, such as “Firefox 153.7”. */
  readonly name: string;
  readonly goTo: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Clicks as a reader does: the element must be in reach of the pointer. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Runs the body of a function in the page; what it returns must be JSON. */
  readonly run: (body: string) => Promise<unknown>;
  /** The window's size in CSS pixels, as near as the engine comes. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
