// @ts-check
import { format } from 'node:util';
import * as chai from 'chai';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  setState,
} from '@vitest/expect';

// As much of Vitest as the tests of domain, search and store ask for, with its own expectations.

/** Made once for all loads of this module, since the library keeps what it is told. */
function expectation() {
  chai.use(JestChaiExpect);
  chai.use(JestAsymmetricMatchers);
  /** @type {any} */
  const made = (/** @type {unknown} */ value, /** @type {string} */ message) =>
    chai.expect(value, message);
  Object.assign(made, chai.expect);
  Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: made });
  setState({ assertionCalls: 0, isExpectingAssertions: false }, made);
  Object.assign(made, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));
  return made;
}

/** @type {any} */
export const expect = Reflect.get(globalThis, GLOBAL_EXPECT) ?? expectation();

/** @type {{ name: string, run: () => unknown }[]} */
export const collected = [];
/** @type {string[]} */
let suites = [];

/** @param {unknown[]} args a title, a function, and settings before or after it */
function add(...args) {
  const [title] = args;
  const run = args.find((arg) => typeof arg === 'function');
  collected.push({ name: [...suites, title].join(' '), run: /** @type {() => unknown} */ (run) });
}

/** @param {string} title @param {() => void} body */
function suite(title, body) {
  const outer = suites;
  suites = [...outer, title];
  try {
    body();
  } finally {
    // A change may make it throw, and the next one is tried in the same process.
    suites = outer;
  }
}

/**
 * @param {(title: string, body: () => any) => void} each
 * @returns {any} with `each`, whose titles are filled in as Vitest fills them
 */
function withEach(each) {
  return Object.assign(each, {
    each:
      (/** @type {readonly unknown[]} */ rows) =>
      (/** @type {string} */ title, /** @type {any[]} */ ...more) => {
        const body = more.find((arg) => typeof arg === 'function');
        for (const [place, row] of rows.entries()) {
          const values = Array.isArray(row) ? row : [row];
          each(`${format(title, ...values)} ${place}`, () => body(...values));
        }
      },
  });
}

export const test = withEach(add);
export const it = withEach(add);
export const describe = withEach(suite);
