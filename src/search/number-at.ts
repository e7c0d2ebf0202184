// Each list has a number at every place that is asked for; the compiler cannot know, and a fallback written out at each of
// them would be a branch that nothing reaches.

/** The whole number at a place in a list, or 0 where it has none there. */
export function wholeAt(numbers: Uint32Array, at: number): number {
  return numbers[at] ?? 0;
}

/** The number at a place in a list of fractions, or 0 where it has none there. */
export function realAt(numbers: Float32Array | Float64Array, at: number): number {
  return numbers[at] ?? 0;
}
