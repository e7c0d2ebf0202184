import { describe, expect, test } from 'vitest';
import {
  apaDate,
  bluebookDate,
  chicagoDate,
  dateParts,
  longDate,
  mlaDate,
} from '../../../src/domain/citation/dates.ts';
import {
  authorsOf,
  inOrder,
  inverted,
  invertedInitials,
  withBareInitials,
} from '../../../src/domain/citation/names.ts';
import { insideDouble, insideSingle } from '../../../src/domain/citation/pieces.ts';

describe('a by-line', () => {
  test.each([
    ['Mara Quill', ['Quill, Mara']],
    ['Mara Quill and Ede Reed', ['Quill, Mara', 'Reed, Ede']],
    ['Mara Quill, Ede Reed & Cy Orr', ['Quill, Mara', 'Reed, Ede', 'Orr, Cy']],
    ['Mara Quill, Ede Reed, and Cy Orr', ['Quill, Mara', 'Reed, Ede', 'Orr, Cy']],
    ['Jan van der Meer', ['van der Meer, Jan']],
    // A hyphen before a small letter: the family name stands first, and nothing is turned round.
    ['Han Sol-bi', ['Han Sol-bi']],
    ['Agence', ['Agence']],
    ['Cy Orr III', ['Cy Orr III']],
    ['Cy Orr Jr.', ['Cy Orr Jr.']],
    ['Mara IIIQuill', ['IIIQuill, Mara']],
    ['Mara SrQuill', ['SrQuill, Mara']],
    ['Mara  Quill  and   Ede Reed,  and  Cy Orr', ['Quill, Mara', 'Reed, Ede', 'Orr, Cy']],
    ['de Wit', ['de Wit']],
    ['', []],
  ])('%s', (byLine, names) => {
    expect(authorsOf(byLine, true).map(inverted)).toEqual(names);
  });

  test('of a body stays whole', () => {
    expect(authorsOf('Board of Waters and Fish', false).map(inverted)).toEqual([
      'Board of Waters and Fish',
    ]);
  });

  test.each([
    ['Mara Quill', 'Quill, M.', 'Mara Quill'],
    ['Mara Ann Quill', 'Quill, M. A.', 'Mara Ann Quill'],
    ['Jo-Ann Quill', 'Quill, J.-A.', 'Jo-Ann Quill'],
    ['B. C. Quill', 'Quill, B. C.', 'BC Quill'],
    ['B.C. Quill', 'Quill, B. C.', 'BC Quill'],
    ['B. C. D. Quill', 'Quill, B. C. D.', 'BCD Quill'],
    ['Zoë Čapek', 'Čapek, Z.', 'Zoë Čapek'],
  ])('%s, with initials', (byLine, initials, bare) => {
    const names = authorsOf(byLine, true);
    expect(names.map(inOrder)).toEqual([byLine]);
    expect(names.map(invertedInitials)).toEqual([initials]);
    expect(names.map(withBareInitials)).toEqual([bare]);
  });
});

describe('a date, as much as is known', () => {
  test.each([
    [
      '2009-03-20',
      '20 March 2009',
      'March 20, 2009',
      '20 Mar. 2009',
      'Mar. 20, 2009',
      '2009, March 20',
    ],
    ['2009-09', 'September 2009', 'September 2009', 'Sept. 2009', 'Sept. 2009', '2009, September'],
    ['2009', '2009', '2009', '2009', '2009', '2009'],
  ])('%s', (iso, long, chicago, mla, bluebook, apa) => {
    expect(
      [longDate, chicagoDate, mlaDate, bluebookDate, apaDate].map((write) => write(iso)),
    ).toEqual([long, chicago, mla, bluebook, apa]);
  });

  test('as numbers, without the time', () => {
    expect(dateParts('2009-03-20T00:00:00Z')).toEqual([2009, 3, 20]);
    expect(dateParts('2009')).toEqual([2009]);
  });
});

test('quotation marks inside a title are the other kind', () => {
  expect(insideDouble('The “Lake” and "Gates"')).toBe('The ‘Lake’ and ‘Gates’');
  expect(insideSingle('The ‘Lake’ and ’09')).toBe('The “Lake” and ’09');
});
