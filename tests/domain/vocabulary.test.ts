import { describe, expect, test } from 'vitest';
import { basis } from '../../src/domain/schema/values.ts';
import { claimSchema } from '../../src/domain/schema/saying-schema.ts';
import { attributions, bases, verdicts } from '../../src/domain/vocabulary.ts';

describe('the closed lists of the page are those of the schemas, in their order', () => {
  test.each([
    ['bases', bases, basis.options],
    ['attributions', attributions, claimSchema.shape.attribution.options],
    ['verdicts', verdicts, claimSchema.shape.check.unwrap().shape.verdict.options],
  ])('%s', (_, listed, allowed) => {
    expect(listed).toEqual(allowed);
  });
});
