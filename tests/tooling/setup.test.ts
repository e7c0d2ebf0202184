import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usualPlaces } from '../../scripts/browser/places.mjs';
import { install, stampOf } from '../../scripts/setup/install.mjs';
import { complaint, suits } from '../../scripts/setup/node-version.mjs';
import { npmCommand, run } from '../../scripts/setup/npm.mjs';

const root = join(import.meta.dirname, '..', '..');
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the version of Node', () => {
  test.each([
    '20.19.0',
    '20.20.2',
    '22.12.0',
    '22.99.1',
    '24.0.0',
    '25.1.0',
    '26.10.0',
    '24.0.0-nightly2025',
  ])('%s suits what package.json asks for', (version) => {
    expect(suits(version, engines.node)).toBe(true);
  });

  test.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.1'])(
    '%s does not',
    (version) => {
      expect(suits(version, engines.node)).toBe(false);
    },
  );

  test('a range that is not understood is an error, not a pass', () => {
    expect(() => suits('20.0.0', '~20.1.0')).toThrow('~20.1.0');
    expect(() => suits('20.0.0', '20')).toThrow('20');
  });

  test('the complaint is one line that names what is needed and what is there', () => {
    expect(complaint('18.20.8', '^20.19.0 || >=24.0.0')).toBe(
      'This project needs Node.js ^20.19.0 || >=24.0.0; this is 18.20.8.',
    );
    expect(complaint('24.0.0', '^20.19.0 || >=24.0.0')).toBeNull();
  });
});

describe('the stamp of an installation', () => {
  const machine = { platform: 'linux', arch: 'x64', nodeMajor: '20' };

  test('is the same for the same lock file, system and Node', () => {
    expect(stampOf('{}', machine)).toBe(stampOf(Buffer.from('{}'), { ...machine }));
  });

  test.each([{ platform: 'darwin' }, { arch: 'arm64' }, { nodeMajor: '22' }])(
    'is another with %o',
    (change) => {
      expect(stampOf('{}', { ...machine, ...change })).not.toBe(stampOf('{}', machine));
    },
  );

  test('is another with another lock file', () => {
    expect(stampOf('{ }', machine)).not.toBe(stampOf('{}', machine));
  });
});

describe('installing', () => {
  let folder = '';
  let times = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'));
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    times = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** As npm does it: the folder of packages is made anew. */
  async function cleanInstall(into: string): Promise<{ code: number }> {
    rmSync(join(into, 'node_modules'), { recursive: true, force: true });
    mkdirSync(join(into, 'node_modules'));
    times += 1;
    return { code: 0 };
  }

  test('happens once, and again when the lock file has changed', async () => {
    expect(await install(folder, cleanInstall)).toBe(true);
    expect(await install(folder, cleanInstall)).toBe(false);
    writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion": 3}');
    expect(await install(folder, cleanInstall)).toBe(true);
    expect(times).toBe(2);
  });

  test('happens where packages are there without a stamp', async () => {
    mkdirSync(join(folder, 'node_modules'));
    expect(await install(folder, cleanInstall)).toBe(true);
  });

  test('leaves no stamp when it fails', async () => {
    mkdirSync(join(folder, 'node_modules'));
    await expect(install(folder, async () => ({ code: 7 }))).rejects.toThrow('code 7');
    expect(existsSync(join(folder, 'node_modules', '.setup-stamp'))).toBe(false);
  });
});

describe('starting npm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('by its own script, with the Node that runs', () => {
    const script = join(folder, 'npm-cli.js');
    writeFileSync(script, '');
    const command = { command: '/usr/bin/node', first: [script], shell: false };
    expect(npmCommand({ npm_execpath: script }, '/usr/bin/node', 'win32')).toEqual(command);
  });

  test('not by the script of another package manager', () => {
    const script = join(folder, 'pnpm.cjs');
    writeFileSync(script, '');
    const node = join(folder, 'bin', 'node');
    expect(npmCommand({ npm_execpath: script }, node, 'linux').command).toBe('npm');
  });

  test('by its name, through a shell on Windows only, where the script is not found', () => {
    const node = join(root, 'no-such-folder', 'node');
    expect(npmCommand({}, node, 'linux')).toEqual({ command: 'npm', first: [], shell: false });
    expect(npmCommand({}, node, 'win32')).toEqual({ command: 'npm.cmd', first: [], shell: true });
  });

  test('a program that is not there is a failure with its reason', async () => {
    const { code, output } = await run(join(root, 'no-such-program'), [], { folder: root });
    expect(code).toBe(1);
    expect(output).toContain('ENOENT');
  });

  test('code and output of a program are kept', async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3;";
    const { code, output } = await run(process.execPath, ['-e', script], { folder: root });
    expect(code).toBe(3);
    expect(output).toMatch(/out/);
    expect(output).toMatch(/err/);
  });
});

describe('where browsers stand', () => {
  test('on Linux: Chrome before Chromium before Edge, on the path first', () => {
    const places = usualPlaces('linux', { PATH: '/home/reader/bin:/usr/bin' });
    expect(places[0]).toBe(join('/home/reader/bin', 'google-chrome-stable'));
    expect(places).toContain(join('/usr/bin', 'chromium'));
    expect(places).toContain(join('/snap/bin', 'chromium'));
    expect(new Set(places).size).toBe(places.length);
  });

  test('on a Mac: in the applications of the system and of the reader', () => {
    const places = usualPlaces('darwin', { HOME: '/Users/reader' });
    expect(places).toContain(
      join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
    );
    expect(places).toContain(
      join(
        '/Users/reader',
        'Applications',
        'Microsoft Edge.app',
        'Contents',
        'MacOS',
        'Microsoft Edge',
      ),
    );
  });

  test('on Windows: in the folders that the environment names', () => {
    const places = usualPlaces('win32', { PROGRAMFILES: 'P', 'PROGRAMFILES(X86)': 'P86' });
    expect(places).toContain(join('P', 'Google', 'Chrome', 'Application', 'chrome.exe'));
    expect(places).toContain(join('P86', 'Microsoft', 'Edge', 'Application', 'msedge.exe'));
    expect(usualPlaces('win32', {})).toEqual([]);
  });
});
