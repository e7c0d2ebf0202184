import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../src/domain/corpus.ts';
import { withoutNames } from '../../../src/domain/basket/without-names.ts';
import { secondCorpus } from '../../fixtures/corpora.ts';

const [first] = secondCorpus().speakers;

function speaker(name: string, kind: Speaker['kind'], ...others: readonly string[]): Speaker {
  return { ...first!, name, kind, otherNames: others.map((text) => ({ text, lang: 'ko' })) };
}

/** The text with a line for each name left out. */
function shown(text: string, ...speakers: readonly Speaker[]): string {
  return withoutNames(text, speakers)
    .map((stretch) => stretch.text ?? '____')
    .join('');
}

describe('a text without speakers’ names', () => {
  test.each(['expert', 'official', 'leader', 'author'] as const)(
    'leaves out the whole name of a person (%s), and each part of it that is long enough',
    (kind) => {
      const han = speaker('Han  Mi-rae Oh', kind, '한미래');
      expect(shown('Han  Mi-rae Oh spoke; Mi-rae did, and 한미래, oh. Oh!', han)).toBe(
        '____ spoke; ____ did, and ____, oh. Oh!',
      );
    },
  );

  test('leaves out an institution’s name whole, and not the words it is made of', () => {
    expect(shown('The Lake Board met at the Lake.', speaker('Lake Board', 'organisation'))).toBe(
      'The ____ met at the Lake.',
    );
  });

  test('takes the longest name first, and no part of a longer word', () => {
    const two = [speaker('Ann', 'expert'), speaker('Ann Lee', 'expert')];
    expect(shown('Ann Lee and Anna Leeds', ...two)).toBe('____ and Anna Leeds');
    expect(shown('Ann Lee and Anna Leeds', ...two.toReversed())).toBe('____ and Anna Leeds');
  });

  test('takes the signs in a name for themselves', () => {
    expect(shown('A.B (x) spoke, and AxB did', speaker('A.B (x)', 'organisation'))).toBe(
      '____ spoke, and AxB did',
    );
  });

  test('is the text itself where nobody is to be left out, and says where each stretch begins', () => {
    expect(withoutNames('Han spoke', [])).toEqual([{ start: 0, text: 'Han spoke' }]);
    expect(withoutNames('To Han!', [speaker('Han', 'expert')])).toEqual([
      { start: 0, text: 'To ' },
      { start: 3, text: null },
      { start: 6, text: '!' },
    ]);
  });
});
