/** Whole numbers from 0 up to 2^32, in order, as many as come: a plain list would take twice the room. */
export interface NumberList {
  readonly push: (value: number) => void;
  /** What has come so far. */
  readonly numbers: () => Uint32Array;
}

export function numberList(): NumberList {
  let kept = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === kept.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(kept);
        kept = longer;
      }
      kept[length] = value;
      length += 1;
    },
    numbers: () => kept.subarray(0, length),
  };
}
