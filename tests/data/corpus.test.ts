import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstSharedRun, runsOf } from '../../scripts/verify/shared-runs.ts';
import type { Attribution, Claim, Quote, Speaker, SynonymGroup } from '../../src/domain/corpus.ts';
import { articleById, speakerById } from '../../src/domain/lookup.ts';
import { countSayings, quoteText, sayingsInParagraph } from '../../src/domain/sayings.ts';
import { realCorpus, realFolder } from '../fixtures/corpora.ts';

// Rules of the shipped data that need no article at hand. What needs its text is held by `npm run verify`.

const corpus = realCorpus();
const { treaty, claims, quotes, speakers, topics, sources, synonyms, articles } = corpus;
const sayings: readonly (Claim | Quote)[] = [...quotes, ...claims];

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The ids of the records that do not keep a rule: a failing test names them. */
function breaking<Row extends { readonly id: string }>(
  rows: readonly Row[],
  keeps: (row: Row) => boolean,
): readonly string[] {
  return rows.filter((row) => !keeps(row)).map(({ id }) => id);
}

function numbersOf(basis: string): readonly number[] {
  return treaty.clauses.filter((clause) => clause.basis === basis).map(({ number }) => number);
}

describe('the treaty', () => {
  test('has 23 clauses in order', () => {
    expect(treaty.clauses.map(({ number }) => number)).toEqual(
      Array.from({ length: 23 }, (_, place) => place + 1),
    );
  });

  test('says when it was signed and since when it is in force, in its two languages', () => {
    expect(treaty).toMatchObject({ signed: '2024-06-19', inForce: '2024-12-04' });
    expect(treaty.languages).toEqual(['ru', 'ko']);
    expect(treaty.parties).toHaveLength(2);
  });

  test.each(treaty.clauses.map((clause) => [clause.number, clause] as const))(
    'clause %i: a title, a summary of at least 15 words in sentences, a topic',
    (_, { title, summary, topics: about }) => {
      expect(wordsIn(title)).toBeGreaterThanOrEqual(2);
      expect(wordsIn(summary)).toBeGreaterThanOrEqual(15);
      expect(summary).toMatch(/^\p{Lu}.*\.$/su);
      expect(new Set(about).size).toBe(about.length);
    },
  );

  test('our summaries hold no quotation marks: they are no quotations', () => {
    const quoting = treaty.clauses.filter(({ summary }) => /[“”"«»]/.test(summary));
    expect(quoting.map(({ number }) => number)).toEqual([]);
  });
});

describe('what a clause rests on', () => {
  test('the clauses no source confirms are marked so, and they are these', () => {
    expect(numbersOf('unverified')).toEqual([13, 14, 15, 19, 21]);
  });

  test('“reported” stands on two sources, or on the text seen quoted', () => {
    for (const clause of treaty.clauses.filter(({ basis }) => basis === 'reported'))
      expect(clause.sources.length >= 2 || clause.terms.length > 0, `${clause.number}`).toBe(true);
  });

  test('“partly reported” stands on at least one source', () => {
    for (const clause of treaty.clauses.filter(({ basis }) => basis === 'partly-reported'))
      expect(clause.sources, `clause ${clause.number}`).not.toEqual([]);
  });

  test('“unverified” quotes no operative words, and says what is not confirmed', () => {
    for (const clause of treaty.clauses.filter(({ basis }) => basis === 'unverified')) {
      expect(clause.terms, `clause ${clause.number}`).toEqual([]);
      expect(clause.unverified, `clause ${clause.number}`).not.toEqual([]);
    }
  });

  test('parts of clauses 10, 11 and 12 are marked as not confirmed', () => {
    for (const number of [10, 11, 12])
      expect(treaty.clauses[number - 1]?.unverified, `clause ${number}`).not.toEqual([]);
  });

  test('each unconfirmed part can be understood alone', () => {
    const parts = treaty.clauses.flatMap(({ unverified }) => unverified);
    expect(parts.filter((part) => wordsIn(part) < 4)).toEqual([]);
  });

  test('operative words come from a source in the same language, and are short', () => {
    for (const { number, terms } of treaty.clauses) {
      for (const { text, lang, source } of terms) {
        const { lang: written } = sources.find(({ id }) => id === source)!;
        expect(written.split('-')[0], `clause ${number}: ${text}`).toBe(lang.split('-')[0]);
        expect(wordsIn(text), `clause ${number}: ${text}`).toBeLessThanOrEqual(25);
      }
    }
  });
});

describe('the quotes', () => {
  test('are 11, of 17 stretches', () => {
    expect(quotes).toHaveLength(11);
    expect(quotes.flatMap(({ segments }) => segments)).toHaveLength(17);
  });

  test('hold no quotation marks: those are ours to set', () => {
    const marked = quotes
      .flatMap(({ segments }) => segments)
      .filter(({ text }) => /[“”"]/.test(text));
    expect(marked).toEqual([]);
  });

  test('hold their stretches in order, none over another', () => {
    const inOrder = ({ segments }: Quote): boolean =>
      segments.every(({ start }, place) => start >= (segments[place - 1]?.end ?? 0));
    expect(breaking(quotes, inOrder)).toEqual([]);
  });

  test('are a document’s words or a named person’s, who has a role', () => {
    const persons = new Set<Speaker['kind']>(['expert', 'official', 'leader']);
    const fitting = ({ form, speaker }: Quote): boolean => {
      const { kind, role } = speakerById(corpus, speaker);
      return (form === 'document' ? kind === 'document' : persons.has(kind)) && role !== '';
    };
    expect(breaking(quotes, fitting)).toEqual([]);
  });

  test('of experts are whole sentences, quoted directly', () => {
    const byExperts = quotes.filter(
      ({ speaker }) => speakerById(corpus, speaker).kind === 'expert',
    );
    expect(byExperts).not.toEqual([]);
    const whole = (quote: Quote): boolean =>
      quote.form === 'direct' && wordsIn(quoteText(quote)) > 4;
    expect(breaking(byExperts, whole)).toEqual([]);
  });
});

describe('the claims', () => {
  test('are between 55 and 80', () => {
    expect(claims.length).toBeGreaterThanOrEqual(55);
    expect(claims.length).toBeLessThanOrEqual(80);
  });

  test('stand in the order of the article’s paragraphs', () => {
    const paragraphs = claims.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  });

  test('are whole sentences of our own, each said once', () => {
    const sentence = ({ text }: Claim): boolean =>
      /^\p{Lu}.*\.$/su.test(text) && wordsIn(text) >= 5;
    expect(breaking(claims, sentence)).toEqual([]);
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
  });

  test('repeat no eight words running of a quote', () => {
    const runs = new Set(quotes.map(quoteText).flatMap(runsOf));
    const copied = claims.filter(({ text }) => firstSharedRun(text, runs) !== undefined);
    expect(copied.map(({ id }) => id)).toEqual([]);
  });

  test('are attributed to a speaker of a fitting kind', () => {
    const fitting: Readonly<Record<Attribution, readonly Speaker['kind'][]>> = {
      author: ['author'],
      named: ['expert', 'official', 'leader', 'organisation'],
      anonymous: ['unnamed'],
      media: ['organisation', 'unnamed'],
      document: ['document'],
    };
    const fits = ({ attribution, speaker }: Claim): boolean =>
      fitting[attribution].includes(speakerById(corpus, speaker).kind);
    expect(breaking(claims, fits)).toEqual([]);
  });

  test('that were carried by others name the organisation that carried them', () => {
    const carriers = claims.flatMap(({ via }) => (via === null ? [] : [via]));
    expect(carriers).not.toEqual([]);
    for (const via of carriers) expect(speakerById(corpus, via).kind).toBe('organisation');
  });
});

describe('the article', () => {
  test.each(articles.map((article) => [article.id, article] as const))(
    '%s: every paragraph of the argument is carried, headings and omissions by nothing',
    (_, article) => {
      const silent = new Set([...article.omitted, ...article.sections.map((one) => one.paragraph)]);
      for (let number = 1; number <= article.paragraphs; number += 1) {
        const count = countSayings(sayingsInParagraph(corpus, article, number));
        expect(count > 0, `paragraph ${number}`).toBe(!silent.has(number));
      }
    },
  );

  test('prints the clause it singles out in the paragraph that is named', () => {
    const { standout } = articleById(corpus, 'washington-times-2024-06-20');
    const printed = quotes.filter(
      ({ paragraph, form }) => paragraph === standout?.paragraph && form === 'document',
    );
    expect(printed.map((quote) => quote.clauses)).toEqual([[standout?.clause]]);
  });
});

describe('ids', () => {
  const ids = [...sayings, ...speakers, ...topics, ...synonyms].map(({ id }) => id);

  test('are short words, not numbers, so that a link can be read', () => {
    expect(ids.filter((id) => id.length > 48 || !/[a-z]{3}/.test(id))).toEqual([]);
    expect(ids.filter((id) => /^(?:claim|quote|speaker|topic)?-?\d+$/.test(id))).toEqual([]);
  });

  test('pass no verdict', () => {
    const loaded =
      /(?:^|-)(?:lies?|fake|propaganda|rogue|dictator|puppet|evil|misleading|wrong|overstated)(?:-|$)/;
    expect(ids.filter((id) => loaded.test(id))).toEqual([]);
  });

  test('of claims and quotes are all different: both may be named in one list', () => {
    expect(new Set(sayings.map(({ id }) => id)).size).toBe(sayings.length);
  });
});

describe('topics, speakers, sources and synonyms', () => {
  test('the topics are these, in their order, and each is used', () => {
    expect(topics.map(({ id }) => id).join(' ')).toBe(
      'mutual-defence consultation military-cooperation interoperability arms-and-technology ' +
        'economy-and-trade science-and-technology law-and-crime information-and-media ' +
        'international-order sanctions society-and-culture treaty-law leaders-and-summit history china',
    );
    const used = new Set(
      [...treaty.clauses, ...sayings].flatMap((one): readonly string[] => one.topics),
    );
    expect(topics.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('every speaker has a role and a source', () => {
    const known = ({ role, sources: from }: Speaker): boolean =>
      wordsIn(role) >= 2 && from.length > 0;
    expect(breaking(speakers, known)).toEqual([]);
  });

  test('names in another script are in that script', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      ko: /\p{Script=Hangul}/u,
      ru: /\p{Script=Cyrillic}/u,
      ja: /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u,
      'ko-Latn': /^\P{Script=Hangul}+$/u,
      en: /^[\p{Script=Latin}\p{P} ]+$/u,
    };
    const names = speakers.flatMap(({ otherNames }) => otherNames);
    expect(names.filter(({ text, lang }) => !scripts[lang]?.test(text))).toEqual([]);
  });

  test('no source stands twice, and every address is one', () => {
    const urls = sources.flatMap(({ url }) => (url === null ? [] : [url]));
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
  });

  test('a synonym group holds different words, and says why they are treated alike', () => {
    const sound = ({ words, reason }: SynonymGroup): boolean =>
      new Set(words.map((word) => word.toLowerCase())).size === words.length &&
      wordsIn(reason) >= 4;
    expect(breaking(synonyms, sound)).toEqual([]);
  });

  test('a word stands in one synonym group only, since a second would join both', () => {
    const words = synonyms.flatMap((group) => group.words.map((word) => word.toLowerCase()));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('the data package', () => {
  const pack = JSON.parse(readFileSync(join(realFolder, 'datapackage.json'), 'utf8')) as {
    readonly licenses: readonly { readonly name: string }[];
    readonly resources: readonly { readonly path: string; readonly jsonSchema?: string }[];
  };

  test('lists every file of the folder, and no other', () => {
    const files = readdirSync(realFolder).filter((name) => name.endsWith('.json'));
    const listed = pack.resources.map(({ path }) => path);
    expect(listed.toSorted()).toEqual(
      files.filter((name) => name !== 'datapackage.json').toSorted(),
    );
  });

  test('names a schema for each that is there', () => {
    const lacking = pack.resources.filter(
      ({ jsonSchema }) => !existsSync(join(realFolder, jsonSchema ?? 'none')),
    );
    expect(lacking).toEqual([]);
  });

  test('says under which licence our words stand', () => {
    expect(pack.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });
});
