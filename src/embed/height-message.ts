/** What a card in a frame tells the page around it: its height in CSS pixels. */
export interface HeightMessage {
  readonly type: 'treaty-clause-explorer:height';
  readonly height: number;
}

/** What the page around it asks a card, which may have told its height before anybody listened. */
export const question = 'treaty-clause-explorer:how-high';

export function heightMessage(height: number): HeightMessage {
  return { type: 'treaty-clause-explorer:height', height };
}

/** Lower, no card could be read; higher, none is: a frame must not take over the page around it. */
const lowest = 96;
const highest = 4000;

/** The height a frame may take by a message, in whole CSS pixels; null where it is no such message. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data))
    return null;
  const { type, height } = data;
  if (type !== 'treaty-clause-explorer:height') return null;
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(highest, Math.max(lowest, Math.ceil(height)));
}
