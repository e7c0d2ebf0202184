import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { corpusPlugin } from '../scripts/vite/corpus-plugin.ts';
import { fuzzTimeout } from './fixtures/fuzz.ts';

const root = join(import.meta.dirname, '..');
/** Where `npm test` wants the report it counts from. */
const report = process.env.TEST_REPORT;

const screens = 'tests/{ui,app}/**/*.test.{ts,tsx}';
/** Tests of pages that are made without a browser. */
const withoutDocument = 'tests/{ui,app}/**/*.node.test.{ts,tsx}';

export default defineConfig({
  root,
  plugins: [react(), corpusPlugin(join(root, 'data'))],
  test: {
    allowOnly: false,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      reportsDirectory: 'coverage',
      // Branches in a hundred, reached by all tests together: a part of them falls short. What search lacks is for
      // the most part what is put after `??` for places in lists that always hold one, which the compiler asks for.
      thresholds: {
        'src/domain/**': { branches: 95 },
        'src/store/**': { branches: 95 },
        'src/search/**': { branches: 95 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // All folders but two, so that a new one is not left out.
          include: ['tests/!(ui|app|e2e)/**/*.test.{ts,tsx}', withoutDocument],
          setupFiles: ['tests/fuzz-setup.ts'],
          testTimeout: fuzzTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: [screens],
          exclude: [withoutDocument],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
