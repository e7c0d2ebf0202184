/** Why a part of the page's program did not come. */
export type Reason = 'renewed' | 'offline' | 'blocked';

/** Asks for the page anew: where it names another program, the site has been renewed. */
export async function whyMissing({ document, location }: Window): Promise<Reason> {
  const page = await pageAnew(location);
  if (page === null) return 'offline';
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  const path = own?.getAttribute('src') ?? '';
  return page.includes(path) ? 'blocked' : 'renewed';
}

/** The page as its host has it now; null where it does not answer. */
export async function pageAnew({ href }: Location): Promise<string | null> {
  try {
    const response = await fetch(href, { cache: 'no-cache' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
