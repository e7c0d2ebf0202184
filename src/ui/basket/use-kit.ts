import { useChoice } from '../shared/use-choice.ts';

/** What a class kit leaves out. */
export interface HiddenParts {
  readonly speakers: boolean;
  readonly verdicts: boolean;
  readonly notes: boolean;
}

export interface Kit {
  readonly hidden: HiddenParts;
  readonly sheet: boolean;
  readonly key: boolean;
}

export const initiallyShown: readonly string[] = ['sheet'];

/** The class kit that the address asks for; null where nothing is hidden. */
export function useKit(): Kit | null {
  const hide = useChoice('hide');
  const show = useChoice('show', initiallyShown);
  if (hide.length === 0) return null;
  return {
    hidden: {
      speakers: hide.includes('speakers'),
      verdicts: hide.includes('verdicts'),
      notes: hide.includes('notes'),
    },
    sheet: show.includes('sheet'),
    key: show.includes('key'),
  };
}
