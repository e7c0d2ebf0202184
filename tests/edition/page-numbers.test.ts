import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { destinationsIn } from '../../scripts/edition/page-numbers.ts';

test('the pages of named destinations are read as a browser writes them', async () => {
  const document = await PDFDocument.create();
  const pages = [document.addPage(), document.addPage(), document.addPage()];
  const to = (place: number) => [pages[place]!.ref, PDFName.of('XYZ'), 0, 700, 0];
  const named = document.context.obj({ 'clauses-1': to(1), 'part-treaty--p3': to(2) });
  document.catalog.set(PDFName.of('Dests'), named);
  const { pages: found, count } = await destinationsIn(await document.save());
  expect(count).toBe(3);
  expect([...found]).toEqual([
    ['clauses-1', 2],
    ['part-treaty--p3', 3],
  ]);
});

test('a document without any has none', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const { pages, count } = await destinationsIn(await document.save());
  expect([pages.size, count]).toEqual([0, 1]);
});
