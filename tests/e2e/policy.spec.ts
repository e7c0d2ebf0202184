import { test as plain } from '@playwright/test';
import { expect, type Page } from '@playwright/test';
import { policyIn } from '../../scripts/vite/hosting/page-policy.ts';
import { kindsOfPage } from './built-pages.ts';
import { answering, test } from './fixtures.ts';

test('every kind of page comes with one policy, the same in its header and in itself, which nobody else may frame', async ({
  request,
}) => {
  const policies = new Set<string>();
  for (const address of [...kindsOfPage, './nowhere/']) {
    const response = await request.get(address);
    const own = policyIn(await response.text());
    const headers = response.headers();
    expect.soft(headers['content-security-policy'], address).toBe(`${own}; frame-ancestors 'none'`);
    expect.soft(headers['content-security-policy-report-only']).toBeUndefined();
    expect.soft(headers['referrer-policy']).toBe('no-referrer');
    policies.add(own);
  }
  expect(policies.size).toBe(1);
  expect([...policies][0]).not.toMatch(/unsafe|https?:|\*|data:/);
});

interface Refusal {
  readonly directive: string;
  readonly disposition: string;
}

/** Keeps what is refused, from before anything of the page stands. */
function keepRefusals(): void {
  const refusals: Refusal[] = [];
  Object.assign(window, { refusals });
  document.addEventListener('securitypolicyviolation', (event) =>
    refusals.push({ directive: event.effectiveDirective, disposition: event.disposition }),
  );
}

/** The directives by which something was refused, once nothing more comes, and what took effect all the same. */
async function outcome(page: Page): Promise<{ directives: string[]; taken: string | null }> {
  await page.waitForTimeout(300);
  const [refusals, taken] = await page.evaluate(() => [
    (window as unknown as { readonly refusals: readonly Refusal[] }).refusals,
    document.documentElement.dataset['taken'] ?? null,
  ]);
  expect(refusals.filter(({ disposition }) => disposition !== 'enforce')).toEqual([]);
  return { directives: [...new Set(refusals.map(({ directive }) => directive))].toSorted(), taken };
}

/** Does to the page what only an attack would. */
async function attack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What the debugger itself calls may evaluate text; what a timer calls may not.
    await new Promise((done) => setTimeout(done, 0));
    const attempt = (act: () => unknown): void => {
      try {
        act();
      } catch {
        // Refused at once: told by an event as well.
      }
    };
    const take = (how: string): string => `document.documentElement.dataset.taken = '${how}'`;
    const put = (name: string, attributes: Record<string, string>, text = ''): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes))
        attempt(() => element.setAttribute(key, value));
      attempt(() => {
        element.textContent = text;
      });
      attempt(() => document.body.append(element));
    };
    attempt(() => {
      document.body.insertAdjacentHTML('beforeend', `<img src=x onerror="${take('markup')}">`);
    });
    attempt(() => Reflect.construct(Function, [take('function')])());
    attempt(() => new Worker('assets/no-worker.js'));
    put('script', {}, take('inline script'));
    put('style', {}, 'body { display: none }');
    put('img', { src: 'https://elsewhere.example/i.png' });
    put('iframe', { src: './about/' });
    put('base', { href: 'https://elsewhere.example/' });
    attempt(() => void fetch('https://elsewhere.example/').catch(() => null));
  });
}

// Not the fixture's test: here every refusal is wanted.
plain('what is put into an open page does not run, load or send', async ({ page }) => {
  await page.addInitScript(keepRefusals);
  await page.goto('./about/');
  await answering(page);
  // What the page itself still fetches in its quiet moments is none of the attack's.
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  // Past the policy, as the browser names a request before it refuses it.
  await page.route('**', async (route) => {
    sent.push(route.request().url());
    await route.abort();
  });
  await attack(page);
  expect(await outcome(page)).toEqual({
    directives: [
      'base-uri',
      'connect-src',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
    ],
    taken: null,
  });
  expect(sent).toEqual([]);
});

plain(
  'what stands in the HTML and is not ours does not run, whether headers come or not',
  async ({ page }) => {
    const take = "document.documentElement.dataset.taken = '1'";
    const markup = `<script>${take}</script><script src="//elsewhere.example/a.js"></script>
    <p style="color: red" onclick="${take}">Press me</p><a href="javascript:${take}">Follow me</a>`;
    await page.addInitScript(keepRefusals);
    for (const headed of [true, false]) {
      await page.route('**/about/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</body>', () => `${markup}</body>`);
        const headers = headed ? response.headers() : { 'content-type': 'text/html' };
        await route.fulfill({ status: 200, headers, body });
      });
      await page.goto('./about/');
      // Pressed again where the page came alive under the first press.
      await expect(async () => {
        await page.getByText('Press me').click();
        await page.getByText('Follow me').click();
        const { directives, taken } = await outcome(page);
        expect(taken).toBeNull();
        // The link: by Trusted Types before the policy of scripts is asked.
        expect(directives).toEqual(
          expect.arrayContaining(['script-src-attr', 'script-src-elem', 'style-src-attr']),
        );
      }).toPass({ timeout: 10_000 });
      await page.unroute('**/about/');
    }
  },
);
