// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOrigin } from '../../scripts/vite/site/origin.ts';
import { robotFiles } from '../../scripts/vite/site/robot-files.ts';
import { addressOf } from '../../src/app/head/site-place.ts';
import { readAddress } from '../../src/store/address.ts';
import { allPages, pathOf } from '../../src/store/page.ts';
import { root, secondCorpus } from '../fixtures/corpora.ts';
import { known, secondCorpusWith, unknown } from './heads.ts';

const robots = readFileSync(join(root, 'public/robots.txt'), 'utf8');

function textOf(path: string, corpus = secondCorpus()): string {
  const found = robotFiles(corpus, known, robots).find((file) => file.path === path);
  if (found === undefined) throw new Error(`no file ${path}`);
  return found.text;
}

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

test('without a known host there is none of them: each must give whole addresses', () => {
  expect(robotFiles(secondCorpus(), unknown, robots)).toEqual([]);
});

describe('the map of the site', () => {
  test('names every page that is for all once, by its whole address, with the day of the edition', () => {
    const map = parsed(textOf('sitemap.xml'));
    const locations = [...map.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
    expect(locations).toEqual(
      allPages(secondCorpus())
        .map((page) => addressOf(known, pathOf(page)))
        .filter((address) => !address.endsWith('/basket/')),
    );
    expect(map.querySelectorAll('lastmod')).toHaveLength(locations.length);
    expect(map.querySelector('lastmod')?.textContent).toBe(secondCorpus().edition.created);
  });

  test('is named to robots, behind what they were told before', () => {
    expect(textOf('robots.txt')).toBe(
      `${robots.trimEnd()}\nSitemap: https://treaties.example/explorer/sitemap.xml\n`,
    );
  });
});

describe('the description of the search', () => {
  test('keeps to OpenSearch’s lengths', () => {
    const description = parsed(textOf('opensearch.xml'));
    const lengthOf = (name: string): number =>
      description.querySelector(name)?.textContent.length ?? 0;
    expect(description.documentElement.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
    for (const [name, most] of [
      ['ShortName', 16],
      ['LongName', 48],
      ['Description', 1024],
    ] as const) {
      expect(lengthOf(name)).toBeGreaterThan(0);
      expect(lengthOf(name)).toBeLessThanOrEqual(most);
    }
  });

  test('gives an address whose query the site reads', () => {
    const template =
      parsed(textOf('opensearch.xml')).querySelector('Url')?.getAttribute('template') ?? '';
    const url = new URL(template.replace('{searchTerms}', encodeURIComponent('eel & "net"')));
    const view = readAddress(url, secondCorpus(), known.base);
    expect(view.page).toEqual({ kind: 'explore' });
    expect(view.criteria.query).toBe('eel & "net"');
  });

  test('stands a hostile name', () => {
    const corpus = secondCorpusWith(['treaty', ['shortTitle'], '</Description><x a="&'.repeat(90)]);
    expect(parsed(textOf('opensearch.xml', corpus)).querySelectorAll('x')).toHaveLength(0);
  });
});

describe('the setting of the host', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['', null],
    [' ', null],
    [undefined, null],
  ])('%s is read as %s', (setting, origin) => {
    expect(readOrigin(setting)).toBe(origin);
  });

  test.each(['example.org', 'https://example.org/folder/', 'ftp://example.org', 'https://a?b'])(
    '%s is refused',
    (setting) => {
      expect(() => readOrigin(setting)).toThrow('SITE_ORIGIN');
    },
  );
});

describe('the manifest', () => {
  const manifest = JSON.parse(
    readFileSync(join(root, 'public/manifest.webmanifest'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;

  test('shares a text to the quote check, which reads it', () => {
    const { action, method, params } = manifest.share_target as {
      readonly action: string;
      readonly method: string;
      readonly params: { readonly text: string };
    };
    expect(method).toBe('GET');
    const url = new URL(action, 'https://treaties.example/explorer/manifest.webmanifest');
    url.searchParams.set(params.text, 'a shared sentence');
    const view = readAddress(url, secondCorpus(), known.base);
    expect(view.page).toEqual({ kind: 'check-a-quote' });
    expect(view.criteria.query).toBe('a shared sentence');
  });

  test('names no address from the root, so that it holds under any base', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/"\/[^"]*"/);
  });
});
