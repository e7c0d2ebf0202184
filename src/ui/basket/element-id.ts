/** The id of a collected item's element on the basket's page. */
export function elementIdOf(key: string): string {
  return `in-basket-${key.replace(':', '-')}`;
}
