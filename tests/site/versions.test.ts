import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import {
  comparedVersions,
  listWithVersions,
  silenceIn,
  versionsFile,
  versionsIn,
  type VersionList,
} from '../../scripts/vite/site/versions.ts';
import type { WholeCorpus } from '../../src/domain/corpus.ts';
import { realFolder, secondCorpus } from '../fixtures/corpora.ts';
import { correctedCorpus, versionIn } from '../fixtures/corrected-corpus.ts';

/** Every item of a corpus, published as it is. */
function publishedAs(corpus: WholeCorpus): VersionList {
  return listWithVersions(comparedVersions({}, corpus));
}

const published = publishedAs(secondCorpus());
const before = versionIn(secondCorpus(), 'clause:3');
const after = versionIn(correctedCorpus(), 'clause:3');

describe('the shipped corpus', () => {
  const versions = versionsIn(realFolder);

  test('has changed nothing published without a correction that says so', () => {
    expect(silenceIn(versions)).toBeNull();
    expect(Object.keys(versions.published).length).toBeGreaterThan(200);
  });

  test('has no item and no version that is not in the list (node scripts/versions.mjs --add)', () => {
    expect(versions.unlisted).toEqual([]);
  });

  test('has its list as the script writes it', async () => {
    const text = readFileSync(join(realFolder, versionsFile), 'utf8');
    const written = await format(JSON.stringify(listWithVersions(versions)), {
      parser: 'json',
      printWidth: 100,
    });
    expect(JSON.parse(text)).toEqual(JSON.parse(written));
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(JSON.parse(written)));
  });
});

describe('an item that has changed', () => {
  test('without a correction fails the build, with the entry that is missing', () => {
    const silence = silenceIn(comparedVersions(published, correctedCorpus(false)));
    expect(silence).toContain(`clause:3 is not what was published as ${before}`);
    expect(silence).toContain(
      `"page":"/clauses/3/","was":"…","is":"…","reason":"…","changes":[{"item":"clause:3","from":"${before}","to":"${after}"}]`,
    );
    expect(silence).toContain('node scripts/versions.mjs --add');
    expect(silence?.split('\n  clause:')).toHaveLength(2);
  });

  test('with its correction fails nothing, and goes to the end of its list', () => {
    const versions = comparedVersions(published, correctedCorpus());
    expect(silenceIn(versions)).toBeNull();
    expect(versions.unlisted).toEqual([['clause:3', after]]);
    expect(listWithVersions(versions)['clause:3']).toEqual([before, after]);
    expect(Object.keys(listWithVersions(versions))).toEqual(Object.keys(published));
  });

  test('without the list saying so cannot lose its correction again', () => {
    const list = listWithVersions(comparedVersions(published, correctedCorpus()));
    expect(silenceIn(comparedVersions(list, correctedCorpus(false)))).toContain(
      `clause:3 went from ${before} to ${after}, and data/corrections.json does not say so any more`,
    );
  });

  test('back to former words is a change like any other', () => {
    const list = { ...published, 'clause:3': [after, before, after] };
    expect(silenceIn(comparedVersions(list, secondCorpus()))).toContain(
      `{"item":"clause:3","from":"${after}","to":"${before}"}`,
    );
  });
});

test('an item that is gone fails the build', () => {
  const { treaty } = secondCorpus();
  const less = { ...secondCorpus(), treaty: { ...treaty, clauses: treaty.clauses.slice(1) } };
  expect(silenceIn(comparedVersions(published, less))).toContain(
    'clause:1 was published and is gone',
  );
});

test('a new item is only to be listed', () => {
  const { 'clause:3': _, ...rest } = published;
  const versions = comparedVersions(rest, secondCorpus());
  expect(silenceIn(versions)).toBeNull();
  expect(versions.unlisted).toEqual([['clause:3', before]]);
});
