import { describe, expect, test } from 'vitest';
import {
  inWords,
  judged,
  oneCheck,
  playwrightCounts,
  total,
  vitestCounts,
} from '../../scripts/test/counts.mjs';

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

describe('reading reports', () => {
  test('Vitest: each test counts; whatever neither passed nor failed was skipped', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped', 'todo'),
      file('failed', 'passed', 'failed', 'failed'),
    ];
    expect(vitestCounts({ testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test('Vitest: a file that could not be run at all is one failure', () => {
    const testResults = [file('failed'), file('failed', 'passed'), file('passed', 'passed')];
    expect(vitestCounts({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  test('Playwright: a test that passed only on the second try has failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(playwrightCounts({ stats })).toEqual({ passed: 5, failed: 3, skipped: 3 });
  });
});

describe('judging a stage of tests', () => {
  test('counts stand where they agree with the code', () => {
    const fine = { passed: 4, failed: 0, skipped: 1 };
    expect(judged(fine, 0)).toEqual({ counts: fine, remark: '' });
    const bad = { passed: 4, failed: 2, skipped: 0 };
    expect(judged(bad, 1)).toEqual({ counts: bad, remark: '' });
  });

  test.each([
    ['left no report', null],
    ['ran nothing', { passed: 0, failed: 0, skipped: 0 }],
    ['skipped everything', { passed: 0, failed: 0, skipped: 9 }],
  ])('a stage that %s has failed, whatever its code', (_name, counts) => {
    for (const code of [0, 1]) {
      const verdict = judged(counts, code);
      expect(verdict.counts.failed).toBe(1);
      expect(verdict.counts.passed).toBe(0);
      expect(verdict.remark).toBe('no test ran');
    }
  });

  test('a bad end without a failed test is a failure', () => {
    const { counts, remark } = judged({ passed: 4, failed: 0, skipped: 0 }, 2);
    expect(counts).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(remark).toContain('code 2');
  });
});

describe('the sum', () => {
  test('adds checks and tests', () => {
    expect(total([oneCheck(true), oneCheck(false), { passed: 40, failed: 2, skipped: 3 }])).toEqual(
      {
        passed: 41,
        failed: 3,
        skipped: 3,
      },
    );
    expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test('is one line, and speaks of skipped tests only where there are any', () => {
    expect(inWords({ passed: 41, failed: 0, skipped: 0 })).toBe('41 passed, 0 failed');
    expect(inWords({ passed: 41, failed: 3, skipped: 3 })).toBe('41 passed, 3 failed, 3 skipped');
  });
});
