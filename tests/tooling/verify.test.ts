import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firstSharedRun, runsOf } from '../../scripts/verify/shared-runs.ts';
import { verifyArticle } from '../../scripts/verify/verify-article.ts';
import type { Article, Corpus } from '../../src/domain/corpus.ts';
import { root, secondArticle, secondCorpus, secondFolder } from '../fixtures/corpora.ts';

// On an article of our own, since the one of the shipped corpus is no part of this project.

const corpus = secondCorpus();
const article = corpus.articles[0]!;
const bytes = secondArticle();
const text = bytes.toString('utf8');

/** What is wrong between a corpus and a text; by default, those that agree. */
function faults(changes: Partial<Corpus> = {}, told: string = text): readonly string[] {
  return verifyArticle({ ...corpus, ...changes }, article, Buffer.from(told)).faults;
}

test('a corpus that agrees with its article has no fault, and its figures are told', () => {
  const { faults: found, figures } = verifyArticle(corpus, article, bytes);
  expect(found).toEqual([]);
  expect(figures).toEqual(['4 quotes', '8 claims', '96.3 % of the letters covered']);
});

describe('another text', () => {
  test('of one letter more is noticed by its digest and its length', () => {
    expect(faults({}, text.replace('quays', 'quayss'))).toEqual([
      expect.stringMatching(
        /^this is another text than the corpus was made from: sha256 [0-9a-f]{64}$/,
      ),
      'paragraph 1 has 170 code units, not 169',
    ]);
  });

  test('with the same lengths, by its digest alone', () => {
    expect(faults({}, text.replace('quays', 'docks'))).toEqual([
      expect.stringContaining('another text'),
    ]);
  });

  test('of fewer paragraphs is counted', () => {
    const shorter = text.split('\n').slice(0, 8).join('\n');
    expect(faults({}, shorter)).toContain('8 paragraphs, not 9');
  });

  test('with another sub-heading', () => {
    expect(faults({}, text.replace('Who opens', 'Who shuts'))).toContain(
      'paragraph 4 is not the heading “Who opens the gates”',
    );
  });
});

describe('quotes', () => {
  test('of which one letter differs are faults, with both wordings', () => {
    const quotes = corpus.quotes.map((quote) => ({
      ...quote,
      segments: quote.segments.map((one) => ({ ...one, text: one.text.replace('gates', 'dates') })),
    }));
    expect(faults({ quotes })).toEqual([
      'quote toresh-gates: the article has “We will open the gates when the lake asks,”, the corpus “We will open the dates when the lake asks,”',
    ]);
  });

  test('that stand one letter aside are faults', () => {
    const [first, ...others] = corpus.quotes;
    const segments = first!.segments.map((one) => ({
      ...one,
      start: one.start + 1,
      end: one.end + 1,
    }));
    expect(faults({ quotes: [{ ...first!, segments }, ...others] })).toEqual([
      expect.stringMatching(/^quote warning-wording: the article has “ach side/),
    ]);
  });

  test('that are missing leave a stretch in quotation marks that nothing holds', () => {
    const quotes = corpus.quotes.filter(({ id }) => id !== 'toresh-clock');
    expect(faults({ quotes })).toEqual([
      'paragraph 3: no quote holds “a promise with a clock in it”',
    ]);
  });

  test('of another article are not held against this one', () => {
    const elsewhere = corpus.quotes.map((quote) => ({
      ...quote,
      article: 'other' as Article['id'],
    }));
    const { figures } = verifyArticle({ ...corpus, quotes: elsewhere }, article, bytes);
    expect(figures[0]).toBe('0 quotes');
  });
});

describe('claims', () => {
  test('that repeat eight words running are copies', () => {
    const [first, ...others] = corpus.claims;
    const copied = 'The two lake republics of Vessen and Orlaine agreed.';
    expect(faults({ claims: [{ ...first!, text: copied }, ...others] })).toEqual([
      "claim agreement-signed: the article's own words: “the two lake republics of vessen and orlaine”",
    ]);
  });

  test('of seven words running are not', () => {
    const [first, ...others] = corpus.claims;
    const own = 'Two lake republics of Vessen and Orlaine agreed.';
    expect(faults({ claims: [{ ...first!, text: own }, ...others] })).toEqual([]);
  });

  test('that are missing leave sentences that nothing stands for', () => {
    const claims = corpus.claims.filter(({ id }) => id !== 'board-meets-twice');
    expect(faults({ claims })).toEqual([
      'paragraph 7: nothing stands for “A joint board of six engineers is to meet twice a year.”',
    ]);
  });

  test('that cover less than nine tenths of the letters are too few', () => {
    const claims = corpus.claims.map((claim) => ({
      ...claim,
      spans: claim.spans.map(({ start, end }) => ({ start, end: Math.ceil((start + end) / 2) })),
    }));
    expect(faults({ claims })).toEqual([
      expect.stringMatching(/^only \d\d\.\d % of the letters lie under a claim or a quote$/),
    ]);
  });

  test('need not stand for headings and for what is omitted', () => {
    const stricter = { ...article, omitted: [] };
    const { faults: found } = verifyArticle(corpus, stricter, bytes);
    expect(found).toEqual([
      'paragraph 9: nothing stands for “• Mara Quill can be reached at the Kelder Tide.”',
    ]);
  });
});

describe('runs of words', () => {
  test('fold case, apostrophes and punctuation', () => {
    const runs = new Set(runsOf('The minister’s word, “once given”, is not taken back!'));
    expect(firstSharedRun('the ministers word once given is not taken', runs)).toBe(
      'the ministers word once given is not taken',
    );
    expect(firstSharedRun('the ministers word once given was not taken', runs)).toBeUndefined();
  });

  test('of a short text are none', () => {
    expect(runsOf('Seven words are not enough for this.')).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function verify(...args: readonly string[]): Promise<{ code: number; said: string }> {
    return new Promise((done) => {
      execFile(
        process.execPath,
        ['scripts/verify.mjs', ...args],
        { cwd: root },
        (error, out, err) => done({ code: Number(error?.code ?? 0), said: out + err }),
      );
    });
  }

  const sound = join(secondFolder, 'article.txt');

  test('without an article verifies nothing, and says so', async () => {
    const { code, said } = await verify();
    expect(code).toBe(2);
    expect(said).toMatch(/^No article is given, so nothing was verified\./);
    expect(said).toContain('npm run verify -- --article FILE');
  });

  test('agrees, disagrees, or says what it could not read', { timeout: 60_000 }, async () => {
    const spoilt = join(folder, 'spoilt.txt');
    writeFileSync(spoilt, text.replace('gates when', 'dates when'));
    const runs = [
      verify('--data', secondFolder, '--article', sound),
      verify('--data', secondFolder, '--article', spoilt),
      verify('--data', secondFolder, '--article', join(folder, 'absent.txt')),
      verify('--data', folder, '--article', sound),
      verify('--data', secondFolder, '--article', sound, '--id', 'another-article'),
    ];
    const [agrees, differs, noText, noCorpus, noArticle] = await Promise.all(runs);
    expect(agrees).toMatchObject({ code: 0, said: expect.stringContaining('The corpus agrees') });
    expect(differs).toMatchObject({ code: 1, said: expect.stringContaining('quote toresh-gates') });
    expect(noText).toMatchObject({ code: 2, said: expect.stringContaining('absent.txt') });
    expect(noCorpus).toMatchObject({
      code: 2,
      said: expect.stringContaining('treaty.json: the file is missing'),
    });
    expect(noArticle).toMatchObject({
      code: 2,
      said: expect.stringContaining('The corpus has no article another-article.'),
    });
  });
});
