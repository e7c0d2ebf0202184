import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Test files and folders, set by the command: a mutant is tried only on the tests of the part it stands in. */
const places = (process.env.MUTATION_TESTS ?? 'tests/domain').split(',');
const tests = places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.test.ts`));
const inDocument = tests.filter((place) => place.startsWith('tests/app/'));

const shared = { setupFiles: ['tests/fuzz-setup.ts'], testTimeout: 30_000 };

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'core',
          environment: 'node',
          include: tests.filter((place) => !inDocument.includes(place)),
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'screens', environment: 'jsdom', include: inDocument },
      },
    ],
  },
});
