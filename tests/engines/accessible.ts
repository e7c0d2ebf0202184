import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Engine } from './engine.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe in the page. @throws {Error} with what it found */
export async function expectAccessible(engine: Engine): Promise<void> {
  const found = await engine.run(
    `${axe};
     const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] });
     return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));`,
  );
  if (!Array.isArray(found)) throw new Error(`axe did not answer: ${JSON.stringify(found)}`);
  if (found.length > 0) throw new Error(`axe: ${found.join('; ')}`);
}
