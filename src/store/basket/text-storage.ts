/** The browser's storage as one text a name. Never throws: where it is blocked or full, it says so. */
export interface TextStorage {
  /** Null where nothing is stored, undefined where it cannot be known. */
  readonly read: (name: string) => string | null | undefined;
  /** Whether it has been done; null takes the text away. */
  readonly write: (name: string, text: string | null) => boolean;
}

export function storageOf(browser: Window): TextStorage {
  return {
    read: (name) => {
      try {
        return browser.localStorage.getItem(name);
      } catch {
        return undefined;
      }
    },
    write: (name, text) => {
      try {
        if (text === null) browser.localStorage.removeItem(name);
        else browser.localStorage.setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
