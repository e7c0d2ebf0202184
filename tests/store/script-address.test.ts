// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function load(): Promise<typeof import('../../src/store/script-address.ts')> {
  return import('../../src/store/script-address.ts');
}

const foreign = [
  'https://elsewhere.example/a.js',
  '//elsewhere.example/a.js',
  'javascript:alert(1)//.js',
  'data:text/javascript,alert(1)//.js',
  'blob:http://localhost:3000/1.js',
  '/page/',
  '/page/?a.js',
];

describe('in a browser that knows no Trusted Types', () => {
  test('a script of this site stands as it is', async () => {
    const { scriptAddress } = await load();
    expect(scriptAddress('/sub/sw.js')).toBe('/sub/sw.js');
  });

  test.each(foreign)('%s is refused', async (address) => {
    const { scriptAddress } = await load();
    expect(() => scriptAddress(address)).toThrow('Not a script of this site');
  });
});

describe('in a browser that knows them', () => {
  test('one policy is made, by the name the site’s policy allows, and asked for each address', async () => {
    const made: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
        made.push(name);
        return {
          createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
        };
      },
    });
    const { scriptAddress, scriptPolicy } = await load();
    expect(scriptAddress('/sw.js')).toBe('trusted /sw.js');
    expect(scriptAddress('/assets/worker.js')).toBe('trusted /assets/worker.js');
    expect(made).toEqual([scriptPolicy]);
    for (const address of foreign) expect(() => scriptAddress(address)).toThrow('Not a script');
  });
});
