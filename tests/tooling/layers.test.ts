import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';

/** A file that a layer must not hold, and the rule that says so. */
const forbidden: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['src/domain/a.ts', "import { b } from '../search/b.ts'; export const a = b;", imports],
  ['src/domain/c.ts', "import type { B } from '../store/b.ts'; export type A = B;", imports],
  ['src/domain/d.ts', "export { b } from '../ui/b.ts';", imports],
  ['src/domain/e.ts', "import { b } from '../app/b.ts'; export const a = b;", imports],
  ['src/domain/f.ts', "import { memo } from 'react'; export const a = memo;", imports],
  [
    'src/domain/g.ts',
    "import { createStore } from 'zustand/vanilla'; export const a = createStore;",
    imports,
  ],
  ['src/domain/h.ts', "import data from '../../data/topics.json'; export const a = data;", imports],
  ['src/domain/i.ts', "import { z } from 'zod'; export const a = z;", imports],
  ['src/domain/j.ts', "import { b } from './schema/b.ts'; export const a = b;", imports],
  [
    'src/domain/k.ts',
    "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
    imports,
  ],
  ['src/domain/o.ts', "export const a = () => import('../store/b.ts');", imports],
  ['src/domain/l.ts', 'export const a = document.title;', globals],
  ['src/domain/m.ts', 'export const a = globalThis.localStorage;', globals],
  ['src/domain/schema/n.ts', "import { b } from '../../search/b.ts'; export const a = b;", imports],
  ['src/search/a.ts', "import { b } from '../store/b.ts'; export const a = b;", imports],
  ['src/search/b.ts', "import { b } from '../ui/search/b.ts'; export const a = b;", imports],
  ['src/search/c.ts', "import { b } from '../app/b.ts'; export const a = b;", imports],
  ['src/search/d.ts', "import Fuse from 'fuse.js/basic'; export const a = Fuse;", imports],
  ['src/search/e.ts', "import MiniSearch from 'minisearch'; export const a = MiniSearch;", imports],
  ['src/search/f.ts', "import { stemmer } from 'stemmer'; export const a = stemmer;", imports],
  [
    'src/search/g.ts',
    "import { parseCorpus } from '../domain/schema/g.ts'; export const a = parseCorpus;",
    imports,
  ],
  ['src/search/h.ts', 'export const a = window.innerWidth;', globals],
  [
    'src/search/text-index.ts',
    "import { useState } from 'react'; export const a = useState;",
    imports,
  ],
  ['src/store/a.ts', "import { b } from '../ui/b.ts'; export const a = b;", imports],
  ['src/store/b.ts', "import { b } from '../app/b.ts'; export const a = b;", imports],
  ['src/store/c.ts', "import { useState } from 'react'; export const a = useState;", imports],
  ['src/store/d.ts', "import { create } from 'zustand'; export const a = create;", imports],
  [
    'src/store/e.ts',
    "import { persist } from 'zustand/middleware'; export const a = persist;",
    imports,
  ],
  ['src/store/f.ts', "import Fuse from 'fuse.js'; export const a = Fuse;", imports],
  ['src/store/g.ts', 'export const a = history.length;', globals],
  [
    'src/store/h.ts',
    "export const a = (browser: Window) => browser.history.pushState(0, '');",
    properties,
  ],
  ['src/ui/a.ts', "import { b } from '../app/b.ts'; export const a = b;", imports],
  ['src/ui/shared/b.ts', "import { b } from '../../app/b.ts'; export const a = b;", imports],
  ['src/ui/c.ts', "import MiniSearch from 'minisearch'; export const a = MiniSearch;", imports],
  [
    'src/ui/d.ts',
    "import { createStore } from 'zustand/vanilla'; export const a = createStore;",
    imports,
  ],
  [
    'src/ui/e.ts',
    "import { hydrateRoot } from 'react-dom/client'; export const a = hydrateRoot;",
    imports,
  ],
  ['src/ui/f.ts', "import data from '../../data/topics.json'; export const a = data;", imports],
  [
    'src/ui/g.ts',
    "import { readCorpus } from '../../scripts/vite/g.ts'; export const a = readCorpus;",
    imports,
  ],
  ['src/ui/h.ts', 'export const a = () => window.history.back();', globals],
  ['src/ui/i.ts', 'export const a = process.env;', globals],
  ['src/app/a.ts', "import { create } from 'zustand'; export const a = create;", imports],
  ['src/app/b.ts', "import Fuse from 'fuse.js'; export const a = Fuse;", imports],
  [
    'src/app/c.ts',
    "import { parseCorpus } from '../domain/schema/c.ts'; export const a = parseCorpus;",
    imports,
  ],
  ['src/app/d.ts', 'export const a = () => globalThis.history.back();', globals],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/domain/allowed.ts', "import { b } from './b.ts'; export const a = b;"],
  [
    'src/domain/types.ts',
    "import type { z } from 'zod'; import type { B } from './schema/b.ts'; export type A = z.infer<B>;",
  ],
  [
    'src/domain/schema/allowed.ts',
    "import { z } from 'zod'; import { b } from './b.ts'; export const a = [z, b];",
  ],
  ['src/search/allowed.ts', "import { b } from '../domain/b.ts'; export const a = b;"],
  ['src/search/spelling.ts', "import Fuse from 'fuse.js/basic'; export const a = Fuse;"],
  ['src/search/words.ts', "import { stemmer } from 'stemmer'; export const a = stemmer;"],
  [
    'src/store/allowed.ts',
    "import { createStore } from 'zustand/vanilla'; import { b } from '../search/b.ts'; export const a = [createStore, b];",
  ],
  ['src/store/sync-history.ts', "export const a = () => window.history.pushState(0, '');"],
  [
    'src/ui/search/allowed.ts',
    "import { useStore } from 'zustand'; import { useMemo } from 'react'; import { b } from '../../search/b.ts'; import { c } from '../../store/c.ts'; import { d } from '../shared/d.ts'; export const a = [useStore, useMemo, b, c, d];",
  ],
  [
    'src/app/allowed.ts',
    "import { hydrateRoot } from 'react-dom/client'; import { b } from '../ui/b.ts'; import { c } from '../store/c.ts'; import { d } from '../search/d.ts'; export const a = [hydrateRoot, b, c, d];",
  ],
];

describe('the linter holds each layer to what stands to its left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  let findings: readonly { readonly filename: string; readonly code: string }[] = [];

  beforeAll(() => {
    // No layer rule needs types, and the program that knows them is looked for in the folder that is linted.
    const settings = readFileSync(join(root, '.oxlintrc.json'), 'utf8');
    writeFileSync(
      join(folder, '.oxlintrc.json'),
      settings.replace('"typeAware": true', '"typeAware": false'),
    );
    for (const [file, code] of [...forbidden, ...allowed]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    findings = JSON.parse(stdout).diagnostics;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(forbidden)('%s: %s', (file, _code, rule) => {
    expect(codesFor(file)).toContain(rule);
  });

  test.each(allowed)('%s: %s is allowed', (file) => {
    expect(codesFor(file).filter((code) => code.startsWith('eslint(no-restricted'))).toEqual([]);
  });

  function codesFor(file: string): readonly string[] {
    return findings
      .filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(file))
      .map(({ code }) => code);
  }
});
