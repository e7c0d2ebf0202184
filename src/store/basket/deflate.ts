/** The text's UTF-8 bytes, compressed (DEFLATE, RFC 1951). */
export async function deflated(text: string): Promise<Uint8Array> {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(new TextEncoder().encode(text)), writer.close()]);
  const chunks: Uint8Array[] = [];
  await readOn(readable.getReader(), (chunk) => chunks.push(chunk) > 0);
  await written;
  return joinedBytes(chunks);
}

export interface Inflated {
  /** What came before the end, or before the fault. */
  readonly text: string;
  readonly end: 'whole' | 'damaged' | 'too-large';
}

/** Bytes handed on at once: a few compressed ones may stand for a thousand times as many. */
const slice = 256;

/**
 * The text that was compressed. Never throws, and stops where there is more than was asked for, so that no small input
 * fills the memory.
 *
 * @param most in bytes
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const feeding = feed(writable.getWriter(), bytes);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): boolean => {
    size += chunk.length;
    if (size > most) return false;
    chunks.push(chunk);
    return true;
  };
  const whole = await readOn(reader, take).catch(() => false);
  await reader.cancel().catch(() => undefined);
  await feeding;
  const end = size > most ? 'too-large' : whole ? 'whole' : 'damaged';
  return { text: new TextDecoder().decode(joinedBytes(chunks)), end };
}

/** In small parts, so that what can be read of a damaged text comes before the fault. What fails is told to the reader. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    await feedFrom(writer, bytes, 0);
    await writer.close();
  } catch {
    // The other end of the stream fails too, and says so.
  }
}

async function feedFrom(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
): Promise<void> {
  if (start >= bytes.length) return;
  await writer.write(bytes.subarray(start, start + slice));
  await feedFrom(writer, bytes, start + slice);
}

/** Reads until the end (true) or until a chunk is refused (false). */
async function readOn(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  take: (chunk: Uint8Array) => boolean,
): Promise<boolean> {
  const { done, value } = await reader.read();
  if (done) return true;
  return take(value) && readOn(reader, take);
}

function joinedBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
