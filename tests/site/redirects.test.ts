// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { redirectPages, redirectScript, redirectsOf } from '../../scripts/vite/site/redirects.ts';
import { allPages, pathOf } from '../../src/store/page.ts';
import { secondCorpus } from '../fixtures/corpora.ts';
import { known, secondCorpusWith, unknown, type Site } from './heads.ts';

function pageOf(site: Site, corpus = secondCorpus()): Document {
  const [page] = redirectPages(corpus, site);
  return new DOMParser().parseFromString(page?.text ?? '', 'text/html');
}

const target = '/explorer/speakers/ilin-toresh/';

describe('a former address', () => {
  test('has a page that leads to the record’s page of today', () => {
    expect(redirectPages(secondCorpus(), known).map(({ path }) => path)).toEqual([
      'speakers/minister-toresh/index.html',
    ]);
    const page = pageOf(known);
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${target}`,
    );
    expect(page.querySelector('a')?.getAttribute('href')).toBe(target);
    expect(page.querySelector('a')?.textContent).toBe('Ilin Toresh');
  });

  test('says which address counts, as whole as it is known', () => {
    const canonical = (site: Site): string | null | undefined =>
      pageOf(site).querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical(known)).toBe(`https://treaties.example${target}`);
    expect(canonical(unknown)).toBe(target);
  });

  test('keeps query and fragment by its script', () => {
    const script = pageOf(known).querySelector('script');
    expect(script?.dataset['to']).toBe(target);
    expect(script?.textContent).toBe(redirectScript);
    expect(redirectScript).toMatch(/dataset\.to \+ location\.search \+ location\.hash/);
  });

  test('shows a hostile name as it is', () => {
    const name = '</title></a><script>alert(1)</script>"';
    const page = pageOf(known, secondCorpusWith(['speakers', [1, 'name'], name]));
    expect(page.querySelector('a')?.textContent).toBe(name);
    expect(page.querySelectorAll('script')).toHaveLength(1);
  });

  test('is none of today’s', () => {
    const pages = new Set(allPages(secondCorpus()).map(pathOf));
    const clashing = redirectsOf(secondCorpus()).filter(({ from }) => pages.has(from));
    expect(clashing).toEqual([]);
  });
});

test.each([
  ['quotes', 0],
  ['claims', 1],
  ['topics', 0],
  ['articles', 0],
] as const)('%s have former addresses too', (name, place) => {
  const corpus = secondCorpusWith([name, [place, 'aliases'], ['former-name', 'older-name']]);
  const froms = redirectsOf(corpus).map(({ from }) => from);
  expect(froms).toContain(`/${name}/former-name/`);
  expect(froms).toContain(`/${name}/older-name/`);
  const { to } = redirectsOf(corpus).find(({ from }) => from.includes('former-name'))!;
  expect(pathOf(to)).toBe(`/${name}/${corpus[name][place]?.id}/`);
});
