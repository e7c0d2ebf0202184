import type { Corpus } from '../corpus.ts';
import { itemKey } from '../item.ts';
import type { Basket, Collected } from './basket.ts';
import type { BasketFault } from './basket-fault.ts';
import { itemOfKey } from './collected-item.ts';
import { bothNotes, noteFrom, titleFrom } from './reader-words.ts';

const version = 1;

/**
 * A basket as text, for the browser's storage and for links: JSON Lines (https://jsonlines.org), so that a text that was
 * cut or spoiled loses the lines concerned and no more. The first line says what it is, and each line after it is one
 * item: `["quote:toresh-clock","a note"]`.
 */
export function basketText({ title, items }: Basket, corpus: Corpus): string {
  const head = { basket: version, of: corpus.treaty.id, items: items.length, title };
  const lines = items.map(({ key, note }) => (note === '' ? [key] : [key, note]));
  return [head, ...lines].map((line) => JSON.stringify(line)).join('\n');
}

/** What could be read, and what not. */
export interface BasketRead {
  readonly basket: Basket;
  readonly faults: readonly BasketFault[];
}

/** The twin of {@link basketText}. Takes any text, and never throws: what can be read is kept, and the rest is named. */
export function readBasketText(text: string, corpus: Corpus): BasketRead {
  const lines = text.split('\n').map(parsedLine);
  const head = readHead(lines[0], corpus);
  if (head.foreign !== null) return nothing({ kind: head.foreign });
  const faults: BasketFault[] = [...head.faults];
  const items = new Map<string, Collected>();
  for (const [place, line] of lines.entries()) {
    if (place === 0 && !Array.isArray(line)) continue;
    const read = readEntry(line, place + 1, corpus);
    faults.push(...read.faults, ...put(items, read.item));
  }
  const lost = head.count - (lines.length - 1);
  if (lost > 0) faults.push({ kind: 'missing', count: lost });
  return { basket: { title: head.title, items: [...items.values()] }, faults };
}

function nothing(fault: BasketFault): BasketRead {
  return { basket: { title: '', items: [] }, faults: [fault] };
}

/** Undefined for what is no JSON. */
function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

interface Head {
  readonly title: string;
  readonly count: number;
  readonly faults: readonly BasketFault[];
  /** Why nothing of it may be read, or null. */
  readonly foreign: 'other-version' | 'other-treaty' | null;
}

const noHead: Head = { title: '', count: 0, faults: [{ kind: 'no-head' }], foreign: null };

function readHead(line: unknown, corpus: Corpus): Head {
  if (!isRecord(line) || !Object.hasOwn(line, 'basket')) return noHead;
  const { basket, of, items, title } = line;
  if (basket !== version) return { ...noHead, foreign: 'other-version' };
  if (of !== corpus.treaty.id) return { ...noHead, foreign: 'other-treaty' };
  const read = typeof title === 'string' ? titleFrom(title) : '';
  return {
    title: read,
    count: Number.isSafeInteger(items) ? Number(items) : 0,
    faults: read === title ? [] : [{ kind: 'title' }],
    foreign: null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface EntryRead {
  readonly item: Collected | null;
  readonly faults: readonly BasketFault[];
}

function readEntry(entry: unknown, line: number, corpus: Corpus): EntryRead {
  const parts: readonly unknown[] = Array.isArray(entry) ? entry : [];
  const [named, words = ''] = parts;
  if (typeof named !== 'string') return { item: null, faults: [{ kind: 'no-entry', line }] };
  const found = itemOfKey(named, corpus);
  if (found === undefined) return { item: null, faults: [{ kind: 'unknown', key: named }] };
  const key = itemKey(found);
  const note = typeof words === 'string' ? noteFrom(words) : '';
  return { item: { key, note }, faults: note === words ? [] : [{ kind: 'note', key }] };
}

/** Of an item that stands twice, the first place counts, and both notes. */
function put(items: Map<string, Collected>, item: Collected | null): readonly BasketFault[] {
  if (item === null) return [];
  const { key, note } = item;
  const before = items.get(key);
  items.set(key, { key, note: before === undefined ? note : bothNotes(before.note, note) });
  return before === undefined ? [] : [{ kind: 'twice', key }];
}
