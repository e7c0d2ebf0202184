import type { TextStorage } from './text-storage.ts';

/** Stored text that could not be read whole, kept as it stood until the reader has it or wants it no more. */
export interface Unread {
  readonly text: () => string;
  readonly setAside: (text: string) => void;
  /** Whether some of it stands nowhere but where it was found, and so must not be written over. */
  readonly isLost: () => boolean;
  readonly forget: () => void;
}

/** Between several texts. */
export const unreadBorder = '\n\n';

export function createUnread(storage: TextStorage, name: string): Unread {
  let held = storage.read(name) ?? '';
  let lost = false;
  return {
    text: () => held,
    setAside: (text) => {
      if (!held.includes(text)) held = [held, text].filter(Boolean).join(unreadBorder);
      lost = !storage.write(name, held);
    },
    isLost: () => lost,
    forget: () => {
      held = '';
      lost = false;
      storage.write(name, null);
    },
  };
}
