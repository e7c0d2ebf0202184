// Not checked for types with the rest: its packages are installed by its own command alone.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createServer, createServerModuleRunner } from 'vite';

const shim = fileURLToPath(new URL('here-vitest.mjs', import.meta.url));

/**
 * Runs the tests in this very process: a thread and a Vitest of its own for each change cost a second of processor
 * time, and there are thousands of changes. What a changed module is made into, it and all that import it, is loaded
 * anew for each change; what a module or a test file makes while it loads counts as reached by every test of that file.
 *
 * @typedef {{ name: string, run: () => unknown }} Test
 * @typedef {{ file: string, tests: Test[] }} TestFile
 */
class HereRunner {
  static inject = tokens('globalNamespace');
  /** @type {import('vite/module-runner').ModuleRunner | undefined} */
  runner;
  /** @type {string | undefined} the file that was changed last */
  changed;

  /** @param {string} namespace what the instrumented code calls its global */
  constructor(namespace) {
    this.namespace = namespace;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      resolve: { alias: [{ find: /^vitest$/, replacement: shim }] },
      ssr: { external: true, noExternal: [shim] },
    });
    this.files = (process.env.MUTATION_TESTS ?? 'tests/domain').split(',').flatMap(testFilesIn);
  }

  /** @returns {any} what the instrumented code shares with its runner */
  get #space() {
    const global = /** @type {Record<string, any>} */ (globalThis);
    return (global[this.namespace] ??= {});
  }

  async dryRun() {
    const space = this.#space;
    space.activeMutant = undefined;
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.files ?? []) {
      const loading = `${file}#`;
      space.currentTestId = loading;
      // Loaded from nothing, so that what each file reaches while it loads is seen.
      const found = await this.#load(file, this.#newRunner());
      for (const test of found) {
        const id = `${file}#${test.name}`;
        space.currentTestId = id;
        tests.push(await outcomeOf(id, test));
      }
      space.currentTestId = undefined;
      const reached = space.mutantCoverage.perTest;
      for (const { name } of found) {
        const own = (reached[`${file}#${name}`] ??= {});
        for (const [mutant, count] of Object.entries(reached[loading] ?? {}))
          own[mutant] = (own[mutant] ?? 0) + count;
      }
      delete reached[loading];
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: space.mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const space = this.#space;
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    this.runner ??= this.#newRunner();
    // Also what was made under the change before.
    for (const file of new Set([sandboxFileName, this.changed ?? sandboxFileName]))
      forget(this.runner.evaluatedModules, file);
    this.changed = sandboxFileName;
    const result = await this.#runUntilOneFails(testFilter, this.runner);
    const limit = determineHitLimitReached(space.hitCount, hitLimit);
    space.activeMutant = undefined;
    return toMutantRunResult(/** @type {any} */ (limit ?? result));
  }

  #newRunner() {
    if (this.server === undefined) throw new Error('The runner was not initialised.');
    return createServerModuleRunner(this.server.environments.ssr, { hmr: false });
  }

  /**
   * @param {readonly string[] | undefined} wanted ids of tests; all where there are none
   * @param {import('vite/module-runner').ModuleRunner} runner
   */
  async #runUntilOneFails(wanted, runner) {
    const tests = [];
    for (const file of this.files ?? []) {
      if (wanted !== undefined && !wanted.some((id) => id.startsWith(`${file}#`))) continue;
      let found;
      try {
        found = await this.#load(file, runner);
      } catch (error) {
        // What cannot even be loaded has been found out.
        found = [{ name: 'loading', run: () => Promise.reject(error) }];
      }
      for (const test of found) {
        const id = `${file}#${test.name}`;
        if (wanted !== undefined && !wanted.includes(id) && test.name !== 'loading') continue;
        const outcome = await outcomeOf(id, test);
        tests.push(outcome);
        if (outcome.status === TestStatus.Failed) return { status: DryRunStatus.Complete, tests };
      }
    }
    if (tests.length === 0) throw new Error(`None of the tests was there: ${String(wanted)}`);
    return { status: DryRunStatus.Complete, tests };
  }

  /**
   * @param {string} file
   * @param {import('vite/module-runner').ModuleRunner} runner
   * @returns {Promise<Test[]>}
   */
  async #load(file, runner) {
    const { collected } = await runner.import(shim);
    collected.length = 0;
    await runner.import(resolve('tests/fuzz-setup.ts'));
    forget(runner.evaluatedModules, resolve(file));
    await runner.import(resolve(file));
    return [...collected];
  }

  async dispose() {
    await this.server?.close();
  }
}

/**
 * A file's module and all that import it, so that they are evaluated again when they are next asked for.
 *
 * @param {import('vite/module-runner').EvaluatedModules} modules
 * @param {string} file
 */
function forget(modules, file) {
  const left = [...(modules.getModulesByFile(file) ?? [])];
  const seen = new Set(left);
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    for (const id of node.importers) {
      const importer = modules.getModuleById(id);
      if (importer === undefined || seen.has(importer)) continue;
      seen.add(importer);
      left.push(importer);
    }
    modules.invalidateModule(node);
  }
}

/**
 * @param {string} id
 * @param {Test} test
 */
async function outcomeOf(id, test) {
  const start = performance.now();
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - start });
  try {
    await test.run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...told(), status: TestStatus.Failed, failureMessage };
  }
}

/**
 * The test files that need neither a document nor what is replaced in the window: those take a Vitest.
 *
 * @param {string} place a folder or a file
 * @returns {string[]}
 */
function testFilesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(place, file))
    .filter((file) => !/@vitest-environment|\bvi\b.*from 'vitest'/.test(readFileSync(file, 'utf8')))
    .toSorted();
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'here',
    Object.assign(
      (/** @type {any} */ injector) =>
        injector.provideValue('globalNamespace', '__stryker__').injectClass(HereRunner),
      { inject: tokens(commonTokens.injector) },
    ),
  ),
];
