// One function for each kind of list: an engine learns how a function reads from all that it ever read, and these two are
// called for each record at each key press.

/** The whole number at a place in a list, or 0 where it has none there. */
export function wholeAt(numbers: Uint32Array, at: number): number {
  return numbers[at] ?? 0;
}

/** The number at a place in a list of fractions, or 0 where it has none there. */
export function realAt(numbers: Float32Array | Float64Array, at: number): number {
  return numbers[at] ?? 0;
}
