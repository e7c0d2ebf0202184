import type { Corpus } from '../../src/domain/corpus.ts';
import { parseCorpus } from '../../src/domain/schema/parse-corpus.ts';

/*
 * A treaty and an article of our own invention, small enough to be read whole beside a test. It has what search must
 * get right: names in several scripts and spellings, compounds, numbers, initials, a check, an unconfirmed clause.
 */
const sources = ['gazette'];
const article = 'strait-courier-2011-05-02';

const clause = (number: number, title: string, summary: string, more: object = {}): object => ({
  number,
  title,
  summary,
  terms: [],
  topics: ['tunnel'],
  basis: 'reported',
  unverified: [],
  sources,
  readings: [],
  ...more,
});

const quote = (
  id: string,
  speaker: string,
  paragraph: number,
  texts: readonly string[],
  more: object = {},
): object => {
  let at = 0;
  const segments = texts.map((text) => {
    const start = at;
    at += text.length + 10;
    return { text, start, end: start + text.length };
  });
  return {
    id,
    article,
    paragraph,
    segments,
    speaker,
    form: 'direct',
    topics: ['tunnel'],
    clauses: [],
    note: null,
    ...more,
  };
};

const claim = (id: string, paragraph: number, text: string, more: object = {}): object => ({
  id,
  article,
  text,
  paragraph,
  spans: [{ start: 0, end: 20 }],
  speaker: 'tamsin-okoro',
  via: null,
  attribution: 'author',
  kind: 'fact',
  hedge: null,
  topics: ['tunnel'],
  clauses: [],
  ...more,
});

const files = {
  treaty: {
    id: 'sill-strait-convention',
    title: 'Convention on the Sill Strait',
    shortTitle: 'Sill Strait Convention',
    parties: [
      { name: 'Republic of Ardane', shortName: 'Ardane' },
      { name: 'Mirish Union', shortName: 'Mirland' },
    ],
    signed: '2011-04-30',
    signedAt: 'Quay Town',
    inForce: null,
    languages: ['en', 'ko'],
    preamble: {
      summary: 'Both sides want the strait crossed in safety.',
      points: [],
      basis: 'reported',
      sources,
    },
    clauses: [
      clause(
        1,
        'Building the tunnel',
        'Ardane and Mirland build a rail tunnel under the Sill Strait and share its cost in equal parts.',
      ),
      clause(
        2,
        'Safety and inspection',
        'Inspectors of the UN Tunnel Office may inspect the works at any hour. Neither side shall delay them.',
        {
          terms: [
            { text: 'at any hour and without notice', lang: 'en', source: 'gazette' },
            { text: '언제든지 검사할 수 있다', lang: 'ko', source: 'gazette' },
          ],
          topics: ['safety'],
        },
      ),
      clause(
        3,
        'Illegal crossings',
        'The parties act together against smuggling, forged papers and unauthorised immigration through the tunnel.',
        {
          topics: ['crossings'],
          readings: [{ note: 'The Courier leaves out the word unauthorised.', sources }],
        },
      ),
      clause(
        4,
        'Help in distress',
        'If a flood strikes one side, the other side shall send pumps and other help without delay, in accordance with its laws.',
        {
          terms: [
            {
              text: 'shall send pumps and other help without delay, in accordance with its laws',
              lang: 'en',
              source: 'gazette',
            },
          ],
          topics: ['safety', 'tunnel'],
        },
      ),
      clause(
        5,
        'Ferries',
        'Not confirmed by any source: the ferries are thought to keep their timetable, and the self-governing harbours their dues.',
        {
          basis: 'unverified',
          topics: ['crossings'],
          unverified: ['The whole of clause 5: the timetable of the ferries.'],
        },
      ),
      clause(
        6,
        'Duration',
        'The convention has no time limit and ends one year after written notice.',
      ),
    ],
    sources,
  },
  articles: [
    {
      id: article,
      publisher: 'Strait Courier',
      author: 'Tamsin Okoro',
      date: '2011-05-02',
      dateline: 'Quay Town',
      headline: 'Under the Sill',
      url: 'https://example.org/under-the-sill',
      language: 'en',
      paragraphs: 6,
      paragraphLengths: [400, 400, 400, 400, 400, 400],
      sha256: 'a'.repeat(64),
      sections: [],
      omitted: [],
      standout: { clause: 4, paragraph: 3 },
      source: 'courier',
      speaker: 'tamsin-okoro',
    },
  ],
  claims: [
    claim(
      'tunnel-will-cost-3-6-billion',
      1,
      'The tunnel will cost 3.6 billion crowns, Han Mi-rae told Radio Mirland.',
      {
        speaker: 'han-mi-rae',
        via: 'radio-mirland',
        attribution: 'named',
        kind: 'figure',
        topics: ['money'],
        clauses: [1],
      },
    ),
    claim('ferries-carried-12000', 2, 'The ferries carried 12,000 carts in 2010.', {
      kind: 'figure',
      topics: ['crossings'],
      clauses: [5],
    }),
    claim(
      'help-is-unconditional',
      3,
      'Each side must help the other in a flood, whatever its laws say.',
      {
        topics: ['safety'],
        clauses: [4],
        check: {
          verdict: 'overstated',
          clause: 4,
          rationale: 'The clause ties the help to the laws of the helping side.',
          omitted: ['the laws of the helping side'],
          wouldChange: 'The full wording of the clause.',
          sources,
        },
      },
    ),
    claim(
      'immigration-office',
      4,
      'An immigration office will stand at each mouth of the tunnel.',
      { topics: ['crossings'], clauses: [3] },
    ),
    claim(
      'smugglers-fear-tunnel',
      4,
      'Smugglers fear the tunnel more than the coastguard, unnamed boatmen say.',
      {
        speaker: 'unnamed-boatmen',
        attribution: 'anonymous',
        topics: ['crossings'],
      },
    ),
    claim('harbour-defence-works', 5, 'The harbour’s defence works date from before the war.', {
      kind: 'history',
    }),
  ],
  quotes: [
    quote('han-one-bore', 'han-mi-rae', 1, ['We dig one bore,', 'and we dig it together.'], {
      clauses: [1],
    }),
    quote('help-wording', 'convention-text', 3, ['the other side will send pumps at once'], {
      form: 'document',
      topics: ['safety'],
      clauses: [4],
      note: 'The Courier’s own wording.',
    }),
    quote(
      'grinsted-not-a-gift',
      'osric-grinsted',
      3,
      ['This is not a gift, it is a loan of pumps.'],
      { topics: ['safety'], clauses: [4] },
    ),
    quote('grinsted-fish', 'osric-grinsted', 6, ['Fish never asked for a tunnel.'], {}),
  ],
  speakers: [
    {
      id: 'tamsin-okoro',
      name: 'Tamsin Okoro',
      otherNames: [],
      kind: 'author',
      role: 'Reporter',
      affiliation: 'Strait Courier',
      country: null,
      note: null,
      sources,
    },
    {
      id: 'han-mi-rae',
      name: 'Han Mi-rae',
      otherNames: [
        { text: '한미래', lang: 'ko' },
        { text: 'Хан Ми Рэ', lang: 'ru' },
        { text: 'Hahn Mi Rae', lang: 'en' },
      ],
      kind: 'official',
      role: 'Minister of Works',
      affiliation: 'Government of Mirland',
      country: 'Mirland',
      note: null,
      sources,
    },
    {
      id: 'osric-grinsted',
      name: 'Osric Grinsted',
      otherNames: [{ text: 'Осрик Гринстед', lang: 'ru' }],
      kind: 'expert',
      role: 'Harbour engineer',
      affiliation: null,
      country: 'Ardane',
      note: 'He says no more than two sentences.',
      sources,
    },
    {
      id: 'unnamed-boatmen',
      name: 'Unnamed boatmen',
      otherNames: [],
      kind: 'unnamed',
      role: 'People whom the article does not name',
      affiliation: null,
      country: null,
      note: null,
      sources,
    },
    {
      id: 'radio-mirland',
      name: 'Radio Mirland',
      otherNames: [],
      kind: 'organisation',
      role: 'Broadcaster',
      affiliation: null,
      country: 'Mirland',
      note: null,
      sources,
    },
    {
      id: 'convention-text',
      name: 'The convention, as the article words it',
      otherNames: [],
      kind: 'document',
      role: 'Wording in the article',
      affiliation: null,
      country: null,
      note: null,
      sources,
    },
  ],
  topics: [
    { id: 'tunnel', label: 'Tunnel', description: 'The works.' },
    { id: 'safety', label: 'Safety and help', description: 'Inspection and distress.' },
    { id: 'crossings', label: 'Crossings', description: 'Who crosses, and how.' },
    { id: 'money', label: 'Money', description: 'What it costs.' },
  ],
  sources: [
    {
      id: 'gazette',
      publisher: 'Gazette',
      title: null,
      date: '2011-04-30',
      lang: 'en',
      url: null,
      part: 'text',
    },
    {
      id: 'courier',
      publisher: 'Strait Courier',
      title: null,
      date: '2011-05-02',
      lang: 'en',
      url: null,
      part: 'article',
    },
  ],
  synonyms: [
    {
      id: 'smuggling',
      words: ['smuggling', 'contraband', 'running goods'],
      reason: 'Old and new words for it.',
    },
    { id: 'united-nations', words: ['UN', 'United Nations'], reason: 'Initials.' },
  ],
  datapackage: { version: '1.0.0', created: '2011-05-03T00:00:00Z' },
};

export const smallCorpus: Corpus = parseCorpus(
  Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])),
);
