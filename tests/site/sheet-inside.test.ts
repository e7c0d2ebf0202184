import { describe, expect, test } from 'vitest';
import { withSheetInside } from '../../scripts/vite/sheet-inside.ts';

const page = '<head><link rel="stylesheet" crossorigin href="/sub/assets/style-1.css"></head>';

describe('a page with its sheet in it', () => {
  test('links it no more, and holds it sign for sign', () => {
    const sheet = "a::before{content:'$& $1'}";
    expect(withSheetInside(page, (address) => `/*${address}*/${sheet}\n`)).toBe(
      `<head><style>/*/sub/assets/style-1.css*/${sheet}</style></head>`,
    );
  });

  test('is refused where the sheet would end its element, or there is none', () => {
    expect(() => withSheetInside(page, () => "a{content:'</style>'}")).toThrow('end its own');
    expect(() => withSheetInside('<head></head>', () => '')).toThrow('no style sheet');
  });
});
