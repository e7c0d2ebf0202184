/** “, https://example.org/”, for the end of a citation; nothing where the site's place is not known. */
export function sitePlace(address: string | null): string {
  return address === null ? '' : `, ${address}`;
}
