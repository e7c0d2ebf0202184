/** What a reader who asks this is after: 3 what was asked for, 2 on the same subject, 1 touches on it. */
export interface JudgedSearch {
  readonly query: string;
  readonly kind: JudgedKind;
  /** Item keys (`clause:4`, `claim:…`) with their grade; all others are beside the point. */
  readonly grades: ReadonlyMap<string, number>;
}

export type JudgedKind =
  | 'word'
  | 'words'
  | 'name'
  | 'hyphen'
  | 'typo'
  | 'two typos'
  | 'form'
  | 'synonym'
  | 'phrase'
  | 'operator'
  | 'question'
  | 'beginning'
  | 'number'
  | 'script';

/** Keys in their short form: a number is a clause; `q`, `c` and `s` before an id stand for quote, claim and speaker. */
type ShortKeys = string;

const kinds: Readonly<Record<string, string>> = { q: 'quote', c: 'claim', s: 'speaker' };

export function judge(
  kind: JudgedKind,
  query: string,
  best: ShortKeys,
  good: ShortKeys = '',
  touching: ShortKeys = '',
): JudgedSearch {
  const graded = (keys: ShortKeys, grade: number): [string, number][] =>
    keys
      .split(' ')
      .filter((key) => key !== '')
      .map((key) => [itemKeyOf(key), grade]);
  return {
    kind,
    query,
    grades: new Map([...graded(touching, 1), ...graded(good, 2), ...graded(best, 3)]),
  };
}

function itemKeyOf(short: string): string {
  if (/^\d+$/.test(short)) return `clause:${short}`;
  const [letter = '', id = ''] = short.split(':');
  return `${kinds[letter] ?? letter}:${id}`;
}

/** What several searches ask for alike. */
export const sets = {
  kim: [
    's:kim-jong-un q:kim-alliance',
    'c:kim-called-it-alliance c:kim-uncomfortable c:kim-glanced-at-sister c:partnership-signed c:summit-historic-meeting c:reports-different-language',
    'c:putin-late-arrival c:putin-asserted-precedence c:question-true-military-partnership c:foreign-influenced-challenges',
  ],
  putin: [
    's:vladimir-putin',
    'c:putin-late-arrival c:putin-asserted-precedence c:putin-did-not-say-alliance c:partnership-signed c:summit-historic-meeting c:reports-different-language',
    'c:kim-uncomfortable c:question-true-military-partnership',
  ],
  lankov: [
    's:andrei-lankov q:lankov-unconditional-commitment q:lankov-china-has-the-same',
    'c:lankov-defence-treaty c:lankov-big-powers-unconditional c:lankov-commitment-conditional c:lankov-china-same-treaty c:lankov-chinese-officers-pyongyang',
    'c:other-analysts-hesitant',
  ],
  gatling: [
    's:lance-gatling q:gatling-korean-regiments q:gatling-true-capabilities q:gatling-low-level-exchanges',
    'c:gatling-chechens-fought-before c:gatling-korean-regiments-no-way c:gatling-ally-real-strength c:gatling-liaison-officers-first c:gatling-small-exchanges c:gatling-cheap-and-visible c:gatling-career',
  ],
  chun: [
    's:chun-in-bum q:chun-game-changer q:chun-military-drills',
    'c:chun-unsure-game-changer c:chun-cooperation-bad-news c:chun-drills-a-year c:chun-tabletops-possible',
  ],
  shin: [
    's:shin-won-sik',
    'c:containers-at-least-10000 c:shells-capacity-4-8-million c:russia-gave-military-technologies',
  ],
  kcna: ['s:kcna c:text-published-by-kcna', '', '1 2 3 4'],
  tass: ['s:tass c:text-summarised-by-russian-media', '', '1 2 3 4 5 17'],
  interoperability: [
    'c:interoperability-command-communications c:interoperability-electronics',
    'c:forces-cannot-operate-jointly c:joint-capabilities-soon-clear c:joint-operations-key-issue',
  ],
  alliance: [
    'q:kim-alliance c:kim-called-it-alliance c:putin-did-not-say-alliance',
    'c:pentagon-alliance-experience c:neither-party-has-such-experience c:joint-operations-key-issue c:equipment-exchange-under-way',
  ],
  armedAttack: ['4 q:standout-clause-wording c:clause-military-assistance', 'c:standout-clause 3'],
  nuclear: ['10 c:nuclear-energy', 'c:technologies-military-and-peaceful'],
  intelligence: ['10 c:artificial-intelligence', 'c:technologies-military-and-peaceful'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
