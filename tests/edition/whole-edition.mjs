// @ts-check
// Makes the whole edition and reads it back: npm run test:edition. Apart from npm test, since it takes a minute.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import {
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from 'pdf-lib';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'edition-'));
after(() => rmSync(folder, { recursive: true }));

void test('the command makes one document of the whole edition: tagged, outlined, every part in it', async () => {
  const out = join(folder, 'edition.pdf');
  const run = spawnSync(process.execPath, ['scripts/edition.mjs', '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  const document = await PDFDocument.load(readFileSync(out), { updateMetadata: false });
  const { catalog } = document;
  assert.match(document.getTitle() ?? '', /Treaty Clause Explorer, edition \d/);
  const marked = catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'));
  assert.equal(marked, PDFBool.True);
  const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict);
  assert.ok(outline.lookup(PDFName.of('Count'), PDFNumber).asNumber() > 20);
  const titles = titlesUnder(outline);
  const { title: treaty, clauses: all } = JSON.parse(
    readFileSync(join(root, 'data/treaty.json'), 'utf8'),
  );
  assert.equal(titles[0], treaty);
  for (const { number, title } of all) assert.ok(titles.includes(`Clause ${number}: ${title}`));
  assert.ok(titles.includes('Trigger: Reworded'));
  assert.deepEqual(
    titles.filter((title) => /\p{Ll}\p{Lu}/u.test(title)),
    [],
  );

  const named = catalog.lookup(PDFName.of('Dests'), PDFDict);
  const names = new Set(named.keys().map((name) => name.decodeText()));
  const { clauses } = JSON.parse(readFileSync(join(root, 'data/treaty.json'), 'utf8'));
  for (const { number } of clauses) assert.ok(names.has(`clauses-${number}`), `clause ${number}`);
  for (const key of ['checks', 'part-speakers', 'part-compare', 'obligations', 'timeline', 'about'])
    assert.ok(names.has(key), key);
  assert.ok(document.getPageCount() > clauses.length * 2);
});

/** @param {PDFDict} parent @returns {string[]} titles of an outline, in their order */
function titlesUnder(parent) {
  const titles = [];
  let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    titles.push(entry.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
    titles.push(...titlesUnder(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}
