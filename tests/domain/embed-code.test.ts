import { expect, test } from 'vitest';
import { embedCode } from '../../src/domain/embed-code.ts';

test('the code of a card: a frame as wide as its column, shut in, with the words in its place, and the script', () => {
  expect(
    embedCode({
      card: 'https://example.org/embed/quotes/a/?x=1&y=2',
      title: 'A "quote"',
      fallback: '<p>Words</p>',
      script: 'https://example.org/embed.js?a&b',
    }),
  ).toBe(
    '<iframe src="https://example.org/embed/quotes/a/?x=1&amp;y=2" title="A &quot;quote&quot;" ' +
      'width="100%" height="400" style="border: 0" loading="lazy" ' +
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">\n' +
      '<p>Words</p>\n</iframe>\n' +
      '<script async src="https://example.org/embed.js?a&amp;b"></script>',
  );
});
