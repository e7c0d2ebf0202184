import { z } from 'zod';
import { corpusFileNames, corpusFiles } from '../../src/domain/schema/corpus-files.ts';

/** The JSON Schema (draft 2020-12) of each corpus file, by the file's name without `.json`. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    corpusFileNames
      // The Data Package has a schema of its own, which its `$schema` names.
      .filter((name) => name !== 'datapackage')
      .map((name) => [
        name,
        { ...z.toJSONSchema(corpusFiles[name], { io: 'input' }), title: `${name}.json` },
      ]),
  );
}
