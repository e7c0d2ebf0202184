/**
 * The host the site will stand at, from a setting such as `https://example.org`; null where none is given.
 *
 * @throws {Error} where the setting is no such address: half an address would stand in every page
 */
export function readOrigin(setting: string | undefined): string | null {
  if (setting === undefined || setting.trim() === '') return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  const isHost = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isHost)
    throw new Error(`SITE_ORIGIN: expected a host, such as https://example.org, found ${setting}`);
  return url.origin;
}
