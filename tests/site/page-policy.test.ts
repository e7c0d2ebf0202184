// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashSource } from '../../scripts/vite/hosting/content-policy.ts';
import { inlineCode } from '../../scripts/vite/hosting/inline-code.ts';
import {
  policyIn,
  policyTags,
  sealed,
  sitePolicy,
} from '../../scripts/vite/hosting/page-policy.ts';
import { redirectPages } from '../../scripts/vite/site/redirects.ts';
import { root, secondCorpus } from '../fixtures/corpora.ts';
import { known } from './heads.ts';

/** As it is built: what runs before the page's files come stands in it. */
const template = readFileSync(join(root, 'index.html'), 'utf8').replace(
  '<!--before-start-->',
  '<script>document.documentElement.dataset.theme = "dark";</script>',
);
const policy = sitePolicy(template);
const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('the policy of a site', () => {
  test('names the hash of each script and style of the template, and of the redirects’ script', () => {
    const document = new DOMParser().parseFromString(template, 'text/html');
    const inline = [...document.querySelectorAll('script:not([src]), style')];
    expect(inline.length).toBeGreaterThan(1);
    for (const { textContent } of inline) expect(policy).toContain(hashSource(textContent));
    expect(policy.match(/'sha256-/g)).toHaveLength(inline.length + 1);
  });

  test('a hash is the one the standard gives for a script (CSP 3, 8.3)', () => {
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  test('lets every redirect run, whatever its target, by one hash', () => {
    for (const { text } of redirectPages(secondCorpus(), known))
      expect(() => sealed(text, policy)).not.toThrow();
  });
});

describe('a page', () => {
  test('gets the policy before anything it governs, once, and says it again', () => {
    const once = sealed(page('<script src="/a.js"></script>'), policy);
    const document = new DOMParser().parseFromString(once, 'text/html');
    const [charset, meta, referrer] = document.head.children;
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(meta?.getAttribute('content')).toBe(policy);
    expect(referrer?.getAttribute('content')).toBe('no-referrer');
    expect(sealed(once, policy)).toBe(once);
    expect(policyIn(once)).toBe(policy);
  });

  test.each([
    ['a script', page('<script>take()</script>')],
    ['a script with a type', page('<script type="module">take()</script>')],
    ['a style', page('<style>body { display: none }</style>')],
    ['a script in its body', page('', '<p>a</p><script>take()</script>')],
    ['a style attribute', page('', '<p style="color: red">a</p>')],
    ['an event’s attribute', page('', '<img src="x" onerror="take()">')],
    ['nothing that says its charset', '<!doctype html><title>a</title>'],
  ])('with %s is refused', (_, html) => {
    expect(() => sealed(html, policy)).toThrow(/^it /);
  });

  test.each([
    ['data', page('<script type="application/ld+json">{"a":"b"}</script>')],
    ['a text that looks like code', page('', '<p>a style="x" onclick="y"</p>')],
    ['an attribute that looks like code', page('<meta content="a style=&quot;x&quot;">')],
  ])('with %s is let through', (_, html) => {
    expect(() => sealed(html, policy)).not.toThrow();
  });

  test('without a policy says so', () => {
    expect(() => policyIn(page(''))).toThrow('no policy');
  });

  test('has tags that hold the policy as it is', () => {
    const document = new DOMParser().parseFromString(policyTags(policy), 'text/html');
    expect(document.querySelector('meta')?.getAttribute('content')).toBe(policy);
    expect(inlineCode(policyTags(policy))).toEqual({ scripts: [], styles: [] });
  });
});
