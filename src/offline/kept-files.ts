/** How many files are fetched at once: the reader's own requests come first. */
const atOnce = 4;

/**
 * Puts into a cache what it lacks of some files.
 *
 * @throws {Error} where a file does not come or the browser has no room; what has come stays, for the next attempt
 */
export async function keep(
  cache: Cache,
  addresses: readonly string[],
  load: (address: string) => Promise<Response>,
): Promise<void> {
  const held = new Set((await cache.keys()).map(({ url }) => url));
  const lacking = addresses.filter((address) => !held.has(address));
  await keepInTurn(lacking, async (address) => {
    const response = await load(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    await cache.put(address, response);
  });
}

async function keepInTurn(
  addresses: readonly string[],
  keepOne: (address: string) => Promise<void>,
): Promise<void> {
  if (addresses.length === 0) return;
  await Promise.all(addresses.slice(0, atOnce).map(keepOne));
  await keepInTurn(addresses.slice(atOnce), keepOne);
}

/** The caches of one site on its host; others may stand under other paths of it. */
export function cachePrefix(scope: string): string {
  return `explorer ${new URL(scope).pathname} `;
}

/** Takes away what earlier versions kept. */
export async function dropOthers(
  caches: CacheStorage,
  prefix: string,
  current: string,
): Promise<void> {
  const names = await caches.keys();
  const former = names.filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(former.map((name) => caches.delete(name)));
}
