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

/**
 * Writes an ISO 8601 date out: `2024-06-20` as “20 June 2024”, `2024-06` as “June 2024”, `2024` as it is.
 * By hand and not by `Intl`, whose words may differ between the build and the reader's browser.
 */
export function writtenDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
