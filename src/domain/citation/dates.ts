// By hand and not by `Intl`, whose words may differ from one browser to the next. Every function takes an ISO 8601
// calendar date to the day, the month or the year, and writes as much as it holds.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As MLA and the Bluebook shorten them: the names of four letters or fewer stay whole. */
const shortMonths = months.map((name) => {
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
});

/** The date as numbers: year, month from 1, day. */
export function dateParts(iso: string): readonly number[] {
  return iso.slice(0, 10).split('-').map(Number);
}

export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

function europeanDate(iso: string, names: readonly string[]): string {
  const [, month, day] = dateParts(iso);
  const name = month === undefined ? undefined : names[month - 1];
  return [day, name, yearOf(iso)].filter((part) => part !== undefined).join(' ');
}

function americanDate(iso: string, names: readonly string[]): string {
  const [, month, day] = dateParts(iso);
  const name = month === undefined ? undefined : names[month - 1];
  if (name === undefined) return yearOf(iso);
  return day === undefined ? `${name} ${yearOf(iso)}` : `${name} ${day}, ${yearOf(iso)}`;
}

/** “20 March 2009”. */
export function longDate(iso: string): string {
  return europeanDate(iso, months);
}

/** “20 Mar. 2009”, as MLA has it. */
export function mlaDate(iso: string): string {
  return europeanDate(iso, shortMonths);
}

/** “March 20, 2009”, as Chicago has it. */
export function chicagoDate(iso: string): string {
  return americanDate(iso, months);
}

/** “Mar. 20, 2009”, as the Bluebook has it. */
export function bluebookDate(iso: string): string {
  return americanDate(iso, shortMonths);
}

/** “2009, March 20”, as APA has it. */
export function apaDate(iso: string): string {
  const [, month, day] = dateParts(iso);
  const name = month === undefined ? undefined : months[month - 1];
  if (name === undefined) return yearOf(iso);
  return `${yearOf(iso)}, ${name}${day === undefined ? '' : ` ${day}`}`;
}
