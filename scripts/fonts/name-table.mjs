/**
 * Gives a cut font a name of its own. Adobe's licence reserves the name "Source" for unaltered fonts, so a subset may
 * not carry it. Layout of the tables: https://learn.microsoft.com/typography/opentype/spec/otff and …/spec/name.
 */

const COPYRIGHT = 0;
const FAMILY = 1;
const UNIQUE_ID = 3;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const DESCRIPTION = 10;
const VARIATIONS_PREFIX = 25;
const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409];

/** @returns the same sfnt with another family name, and with `about` as its description */
export function rename(sfnt, family, about) {
  const tables = readTables(sfnt);
  const postscript = family.replaceAll(' ', '');
  const names = new Map([
    [FAMILY, family],
    [UNIQUE_ID, postscript],
    [FULL_NAME, family],
    [POSTSCRIPT_NAME, postscript],
    [DESCRIPTION, about],
    [VARIATIONS_PREFIX, postscript],
  ]);
  const kept = readNames(tables.get('name')).filter(
    ({ id }) => !names.has(id) && id !== 16 && id !== 17,
  );
  if (!kept.some(({ id }) => id === COPYRIGHT))
    throw new Error('the cut font has lost its copyright notice');
  const given = [...names].map(([id, text]) => ({ platform: WINDOWS_UNICODE_ENGLISH, id, text }));
  tables.set('name', writeNames([...kept, ...given]));
  return writeTables(sfnt.readUInt32BE(0), tables);
}

function readTables(sfnt) {
  const entries = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const start = sfnt.readUInt32BE(at + 8);
    return [
      sfnt.toString('latin1', at, at + 4),
      sfnt.subarray(start, start + sfnt.readUInt32BE(at + 12)),
    ];
  });
  return new Map(entries);
}

function readNames(table) {
  const storage = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12;
    const [platform, encoding, language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((step) =>
      table.readUInt16BE(at + step),
    );
    const bytes = Buffer.from(table.subarray(storage + offset, storage + offset + length));
    return {
      platform: [platform, encoding, language],
      id,
      text: bytes.swap16().toString('utf16le'),
    };
  }).filter(({ platform }) => platform.join() === WINDOWS_UNICODE_ENGLISH.join());
}

function writeNames(records) {
  const sorted = records.toSorted((a, b) => a.id - b.id);
  const texts = sorted.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + sorted.length * 12);
  [0, sorted.length, head.length].forEach((value, index) => head.writeUInt16BE(value, index * 2));
  let offset = 0;
  sorted.forEach(({ platform, id }, index) => {
    const length = texts[index].length;
    [...platform, id, length, offset].forEach((value, step) =>
      head.writeUInt16BE(value, 6 + index * 12 + step * 2),
    );
    offset += length;
  });
  return Buffer.concat([head, ...texts]);
}

function writeTables(flavour, tables) {
  // In plain order of their bytes, as the format wants it.
  const tags = [...tables.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(12 + tags.length * 16);
  head.writeUInt32BE(flavour, 0);
  [tags.length, power * 16, Math.log2(power), (tags.length - power) * 16].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + index * 2),
  );
  const parts = [];
  let offset = head.length;
  tags.forEach((tag, index) => {
    const table = tables.get(tag);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(tag, 12 + index * 16, 'latin1');
    [checksum(tag, padded), offset, table.length].forEach((value, step) =>
      head.writeUInt32BE(value, 16 + index * 16 + step * 4),
    );
    parts.push(padded);
    offset += padded.length;
  });
  return withTotal(Buffer.concat([head, ...parts]));
}

/** The head table's sum over the whole font is made with itself taken as nought. */
function withTotal(sfnt) {
  const head = readTables(sfnt).get('head');
  head.writeUInt32BE(0, 8);
  head.writeUInt32BE((0xb1b0afba - sum(sfnt)) >>> 0, 8);
  return sfnt;
}

function checksum(tag, padded) {
  if (tag !== 'head') return sum(padded);
  const copy = Buffer.from(padded);
  copy.writeUInt32BE(0, 8);
  return sum(copy);
}

function sum(bytes) {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
  return total;
}
