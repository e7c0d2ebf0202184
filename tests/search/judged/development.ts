import { judge, sets, type JudgedSearch } from './judgement.ts';

/**
 * Searches to look at when ranking is worked on. Written, with their grades, on 26 November 2026 and before any of them
 * was tried: their first figures say how the ranking did on searches it had never met.
 */
export const development: readonly JudgedSearch[] = [
  judge('word', 'withdrawal', '23'),
  judge('word', 'mercenaries', 'q:gatling-korean-regiments c:gatling-chechens-fought-before'),
  judge('word', 'exile', 'c:purged-officers-fled'),
  judge('word', 'hostages', '17'),
  judge('word', 'radar', 'c:interoperability-electronics'),
  judge('word', 'parade', 'q:gatling-true-capabilities c:gatling-ally-real-strength'),
  judge('word', 'Pentagon', 'c:pentagon-alliance-experience'),

  judge(
    'words',
    'space exploration',
    'c:space-exploration',
    '10 c:technologies-military-and-peaceful',
  ),
  judge('words', 'straight teeth', 'q:gatling-low-level-exchanges', 'c:gatling-cheap-and-visible'),
  judge('words', 'bad news', 'q:chun-game-changer c:chun-cooperation-bad-news'),
  judge('words', 'game changer', 'q:chun-game-changer c:chun-unsure-game-changer'),
  judge(
    'words',
    'liaison officers',
    'q:gatling-true-capabilities c:gatling-liaison-officers-first',
    'c:intelligence-exchanges-follow',
  ),
  judge('words', 'written notice', '23'),
  judge('words', 'mass media', '20 c:mass-media'),
  judge('words', 'civil war Syria', 'c:syria-lone-exception'),
  judge('words', 'late arrival Putin', 'c:putin-late-arrival', 'c:putin-asserted-precedence'),
  judge('words', 'direct threat of aggression', '3'),

  judge('name', 'Andrei Lankov', ...sets.lankov),
  judge('name', 'general Chun', ...sets.chun),
  judge('name', 'tass', ...sets.tass),
  judge('name', 'Putin', ...sets.putin),
  judge(
    'name',
    'Kim Il Sung',
    'c:purge-of-officers-1956 c:purged-officers-fled c:foreign-influenced-challenges',
  ),
  judge(
    'name',
    'Kim Jong Il',
    'c:foreign-influenced-challenges c:frunze-officers-coup c:frunze-plot-crushed',
  ),
  judge('script', '푸틴', ...sets.putin),
  judge('typo', 'gatlling', ...sets.gatling),
  judge('typo', 'vladimir puttin', ...sets.putin),

  judge(
    'hyphen',
    'low level exchanges',
    'q:gatling-low-level-exchanges c:gatling-small-exchanges',
    'c:troop-exchanges-follow c:intelligence-exchanges-follow',
  ),
  judge('hyphen', 'multi-national forces', 'c:us-multinational-conflicts'),
  judge('hyphen', 'inter regional', '11'),

  judge('typo', 'ratificaton', '22'),
  judge('typo', 'aggriculture', '12'),
  judge(
    'typo',
    'chechan mercenaries',
    'q:gatling-korean-regiments c:gatling-chechens-fought-before',
  ),
  judge(
    'typo',
    'tecnology transfer',
    'c:russia-gave-military-technologies',
    '10 c:technologies-military-and-peaceful',
  ),
  judge('two typos', 'extradicion judical', '14'),
  judge('two typos', 'artifical inteligence', ...sets.intelligence),

  judge('form', 'terminate', '23'),
  judge('form', 'isolation', 'c:north-korea-more-isolated'),
  judge('form', 'translating', '19'),
  judge('form', 'mercenary', 'q:gatling-korean-regiments c:gatling-chechens-fought-before'),

  judge(
    'synonym',
    'defence pact',
    '4 8 c:lankov-defence-treaty q:lankov-unconditional-commitment',
    'c:china-treaty-in-force c:maybe-paper-treaty',
  ),
  judge(
    'synonym',
    'war games',
    '',
    'c:joint-exercises-follow c:chun-drills-a-year q:chun-military-drills c:chun-tabletops-possible',
  ),
  judge('synonym', 'unilateral sanctions', '16'),

  judge('phrase', '"far side of the planet"', 'q:gatling-korean-regiments'),
  judge('phrase', '"low-level"', 'q:gatling-low-level-exchanges c:gatling-small-exchanges'),
  judge(
    'operator',
    'speaker:gatling exchanges',
    'q:gatling-low-level-exchanges c:gatling-small-exchanges',
    'q:gatling-true-capabilities c:gatling-liaison-officers-first',
  ),
  judge('operator', 'is:quote commitment', 'q:lankov-unconditional-commitment'),
  judge(
    'operator',
    'china -lankov',
    'c:china-treaty-in-force c:china-no-known-contacts c:chinese-troops-left-1958',
    'c:purge-of-officers-1956 c:purged-officers-fled',
  ),

  judge('question', 'when did the treaty enter into force', '22'),
  judge(
    'question',
    'who said the commitment is conditional',
    'c:lankov-commitment-conditional q:lankov-unconditional-commitment s:andrei-lankov',
  ),
  judge(
    'question',
    'does china have a treaty with north korea',
    'c:china-treaty-in-force c:lankov-china-same-treaty q:lankov-china-has-the-same',
  ),
  judge(
    'question',
    'how long does planning an exercise take',
    'c:chun-drills-a-year q:chun-military-drills',
    'c:chun-tabletops-possible',
  ),
  judge(
    'question',
    'will north korean troops fight in ukraine',
    'q:gatling-korean-regiments c:gatling-korean-regiments-no-way c:russia-cannot-call-on-troops',
  ),
  judge(
    'question',
    'what happens if russia is attacked',
    '4 c:clause-military-assistance q:standout-clause-wording',
    'c:mutual-aid-most-important c:standout-clause 3',
  ),

  judge('beginning', 'climat', '9'),
  judge('number', 'clause 22', '22'),
  judge('number', 'art. 8', '8'),
  judge('number', '1956', 'c:purge-of-officers-1956 c:purged-officers-fled'),
  judge('script', '제16조', '16'),
];

export const developmentNonsense: readonly string[] = [
  'wibblefrotz',
  'asdfgh',
  'cheesecake',
  'guitar tuning',
  'lawn mower',
  'vorpal blade',
  'spreadsheet formula',
  'knitting pattern',
  'qqqqq',
  'dinosaur',
  'holiday cottage',
  'bluetooth',
  'grapefruit',
  'trombone',
  'plinthweasel',
  'umbrella stand',
  'hedgehog',
  'croissant',
  'jazz festival',
  'thermostat',
];
