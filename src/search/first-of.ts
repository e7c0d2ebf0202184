type Precedes = (one: number, other: number) => boolean;

/** The first so many of the places in an order, best first. Most are looked at once and left: sorting all takes longer. */
export function firstOf(
  places: Uint32Array,
  most: number,
  compare: (one: number, other: number) => number,
): readonly number[] {
  if (places.length <= most) return [...places].toSorted(compare);
  const precedes: Precedes = (one, other) => compare(one, other) < 0;
  const heap: number[] = [];
  for (const place of places) {
    if (heap.length < most) raise(heap, place, precedes);
    else if (precedes(place, heap[0] ?? 0)) replaceTop(heap, place, precedes);
  }
  return heap.toSorted(compare);
}

/** The heap has the last of its places at its top. */
function raise(heap: number[], place: number, precedes: Precedes): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] ?? 0;
    if (!precedes(parent, place)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = place;
}

function replaceTop(heap: number[], place: number, precedes: Precedes): void {
  let at = 0;
  for (;;) {
    const next = laterChild(heap, at, precedes);
    const child = heap[next];
    if (child === undefined || !precedes(place, child)) break;
    heap[at] = child;
    at = next;
  }
  heap[at] = place;
}

/** The one of the two places below that comes later in the order; beyond the heap where there is none. */
function laterChild(heap: readonly number[], at: number, precedes: Precedes): number {
  const left = 2 * at + 1;
  const [one, other] = [heap[left], heap[left + 1]];
  return one !== undefined && other !== undefined && precedes(one, other) ? left + 1 : left;
}
