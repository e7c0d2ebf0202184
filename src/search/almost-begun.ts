/**
 * Whether the word begins with what was typed but for one letter left out, added, changed, or swapped with its
 * neighbour. Runs over thousands of words at a key press, so it stops at the first difference and looks on from there.
 */
export function beginsAlmost(word: string, typed: string): boolean {
  const at = firstDifference(word, typed);
  const ahead = typed.length - at;
  // All but the last letter stands: that letter is the mistake, whichever it is.
  if (ahead <= 1) return true;
  const goesOn = (from: number, typedFrom: number): boolean =>
    word.startsWith(typed.slice(typedFrom), from);
  const isSwapped = word[at] === typed[at + 1] && word[at + 1] === typed[at];
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at + 1, at) ||
    goesOn(at, at + 1) ||
    (isSwapped && goesOn(at + 2, at + 2))
  );
}

function firstDifference(word: string, typed: string): number {
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at += 1;
  return at;
}
