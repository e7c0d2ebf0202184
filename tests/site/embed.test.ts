import { describe, expect, test } from 'vitest';
import { embeddablesOf, embedPages } from '../../scripts/vite/embed/embed-files.ts';
import { pageHead } from '../../src/app/page-head.ts';
import { embedCode, frameHeight } from '../../src/domain/embed-code.ts';
import { corpora, secondCorpus } from '../fixtures/corpora.ts';
import { known, secondCorpusWith, unknown } from './heads.ts';

function fileAt(path: string, corpus = secondCorpus(), site = known): string {
  const found = embedPages(corpus, site).find((file) => file.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found.text;
}

/** What a reader of the page reads, without its markup. */
function wordsOf(html: string): string {
  const [, body = ''] = html.split('<body>');
  return body
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('a clause’s card', () => {
  test('says what it is, how far it is confirmed, whose summary it is, and where it is from', () => {
    const html = fileAt('embed/clauses/2/index.html');
    expect(wordsOf(html)).toBe(
      'Clause 2 of 5 Gauges Each side keeps a gauge on its own shore, reads it at noon every day, and sends what it reads to the other side before the sun sets. Partly reported Saltmere agreement of 2009, clause 2. Summary by the editors, not the treaty’s text. Edition 0.2.1 of 1 April 2009, CC BY 4.0. Open in Treaty Clause Explorer',
    );
    expect(html).toContain(
      '<link rel="canonical" href="https://treaties.example/explorer/clauses/2/">',
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('href="https://treaties.example/explorer/clauses/2/" target="_blank"');
  });

  test('that nobody confirms says that it is not to be taken as fact', () => {
    const corpus = secondCorpusWith(['treaty', ['clauses', 1, 'basis'], 'unverified']);
    expect(wordsOf(fileAt('embed/clauses/2/index.html', corpus))).toContain(
      'Unverified: not confirmed by any source, not to be taken as fact',
    );
  });
});

describe('a quote’s card', () => {
  test('has the exact words, their language, speaker, role, reporter, paper, day and paragraph', () => {
    const html = fileAt('embed/quotes/toresh-clock/index.html');
    expect(html).toContain(
      '<blockquote lang="en"><p>“a promise with a clock in it”</p></blockquote>',
    );
    expect(wordsOf(html)).toContain(
      'Ilin Toresh, Foreign minister. Quoted by Mara Quill, Kelder Tide, 20 March 2009, paragraph 3. The words remain their authors’.',
    );
  });

  test('stands at its former addresses too', () => {
    const corpus = secondCorpusWith(['quotes', [0, 'aliases'], ['former-name']]);
    const { id } = corpus.quotes[0]!;
    expect(fileAt('embed/quotes/former-name/index.html', corpus)).toBe(
      fileAt(`embed/quotes/${id}/index.html`, corpus),
    );
  });
});

describe.each(corpora)('%s', (_, corpusOf) => {
  test('every card is complete without script, holds no code of its own, and loads only ours', () => {
    for (const { path, text } of embedPages(corpusOf(), unknown)) {
      expect(path).toMatch(/^embed\/(?:clauses|quotes)\/[a-z0-9-]+\/index\.html$/);
      expect(text).not.toMatch(/<style|<script>| style=| on[a-z]+=/);
      expect([...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
        '/explorer/embed/card.css',
        '/explorer/embed/card.js',
        expect.stringMatching(/^\/explorer\/(?:clauses|quotes)\//),
      ]);
    }
  });
});

test('hostile words stay words', () => {
  const hostile = '</title><script>alert(1)</script>"';
  const corpus = secondCorpusWith(['treaty', ['clauses', 0, 'title'], hostile]);
  const html = fileAt('embed/clauses/1/index.html', corpus);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
  const { html: code } = JSON.parse(fileAt('oembed/clauses/1.json', corpus));
  expect(code).not.toContain('<script>alert');
});

describe('oEmbed', () => {
  test('answers for each card where the host is known, and is found from its page', () => {
    const answer = JSON.parse(fileAt('oembed/quotes/toresh-clock.json'));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Treaty Clause Explorer',
      width: 600,
      height: frameHeight,
      title: 'Ilin Toresh: “a promise with a clock in it”',
    });
    expect(answer.html).toContain(
      'src="https://treaties.example/explorer/embed/quotes/toresh-clock/"',
    );
    const page = embeddablesOf(secondCorpus()).find(({ kind }) => kind === 'quote');
    expect(page).toBeDefined();
    const head = pageHead(
      { kind: 'quote', id: secondCorpus().quotes.find(({ id }) => id === 'toresh-clock')!.id },
      secondCorpus(),
      known,
    );
    expect(head).toContain(
      '<link rel="alternate" type="application/json+oembed" title="Card" href="https://treaties.example/explorer/oembed/quotes/toresh-clock.json">',
    );
  });

  test('is silent where the host is not known', () => {
    expect(embedPages(secondCorpus(), unknown).some(({ path }) => path.startsWith('oembed/'))).toBe(
      false,
    );
    const head = pageHead({ kind: 'clause', number: 1 }, secondCorpus(), unknown);
    expect(head).not.toContain('oembed');
  });
});

test('the code to copy names the frame, shuts it in, loads it late, and holds the words themselves', () => {
  const code = embedCode({
    card: 'https://site.example/embed/clauses/1/?theme=dark&x',
    title: 'Clause 1: “Equal” & "fair"',
    fallback: '<p>Words</p>',
    script: 'https://site.example/embed.js',
  });
  expect(code).toBe(
    `<iframe src="https://site.example/embed/clauses/1/?theme=dark&amp;x" title="Clause 1: “Equal” &amp; &quot;fair&quot;" width="100%" height="400" style="border: 0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">
<p>Words</p>
</iframe>
<script async src="https://site.example/embed.js"></script>`,
  );
});
