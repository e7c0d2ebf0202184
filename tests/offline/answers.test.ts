import { describe, expect, test } from 'vitest';
import { answerPage, planFor } from '../../src/offline/answers.ts';

const scope = 'https://host.example/sub/';
const site = { scope, files: new Set([`${scope}assets/index-abc.js`, `${scope}favicon.svg`]) };

describe('how a request is answered', () => {
  test.each([
    ['the first page', 'navigate', '', 'page'],
    ['a page', 'navigate', 'clauses/4/', 'page'],
    ['a page with a query', 'navigate', 'clauses/4/?q=a.b#x.y', 'page'],
    ['a page without its slash', 'navigate', 'clauses/4', 'page'],
    ['a page named by its file', 'navigate', 'clauses/4/index.html', 'page'],
    ['a page that is not there', 'navigate', 'nowhere/', 'page'],
    ['a card in a frame', 'navigate', 'embed/clauses/4/?theme=dark', 'network'],
    ['a page that only begins so', 'navigate', 'embedded/', 'page'],
    ['a search for a card', 'navigate', '?q=embed/clauses', 'page'],
    ['data to take away', 'navigate', 'data/claims.json', 'network'],
    ['a picture opened alone', 'navigate', 'preview.png', 'network'],
    ['a kept file', 'cors', 'assets/index-abc.js', 'kept'],
    ['a kept file without a hash', 'no-cors', 'favicon.svg', 'kept'],
    ['a file of another version', 'cors', 'assets/index-xyz.js', 'network'],
    ['data that a script fetches', 'cors', 'data/claims.json', 'network'],
  ])('%s', (_, mode, path, plan) => {
    expect(planFor({ method: 'GET', mode, url: `${scope}${path}` }, site)).toBe(plan);
  });

  test.each([
    ['another host', 'GET', 'https://other.example/sub/'],
    ['a path outside the site', 'GET', 'https://host.example/'],
    ['a form that is sent', 'POST', scope],
  ])('%s is none of ours', (_, method, url) => {
    expect(planFor({ method, mode: 'navigate', url }, site)).toBe('network');
  });
});

describe('a page', () => {
  const never = new Promise<never>(() => undefined);
  const shell = async (): Promise<Response> =>
    new Response('shell', { headers: { 'content-type': 'application/octet-stream' } });
  const nothing = async (): Promise<undefined> => undefined;

  test.each([200, 304, 404])(
    'comes from the network, also when that answers %i',
    async (status) => {
      const fresh = new Response(null, { status });
      expect(await answerPage(Promise.resolve(fresh), shell, never)).toBe(fresh);
    },
  );

  test('is drawn from what is kept where there is no network', async () => {
    const answer = await answerPage(Promise.reject(new TypeError('offline')), shell, never);
    expect(await answer.text()).toBe('shell');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.status).toBe(200);
  });

  test('is drawn from what is kept where the host fails', async () => {
    const failing = Promise.resolve(new Response('', { status: 503 }));
    expect(await (await answerPage(failing, shell, never)).text()).toBe('shell');
  });

  test('is drawn from what is kept where the network does not answer in time', async () => {
    expect(await (await answerPage(never, shell, Promise.resolve())).text()).toBe('shell');
  });

  test('is waited for where nothing is kept', async () => {
    const late = new Promise<Response>((resolve) =>
      setTimeout(() => resolve(new Response('late')), 5),
    );
    expect(await (await answerPage(late, nothing, Promise.resolve())).text()).toBe('late');
  });

  test('fails as without us where there is no network and nothing is kept', async () => {
    const offline = Promise.reject(new TypeError('offline'));
    await expect(answerPage(offline, nothing, never)).rejects.toThrow('offline');
  });
});
