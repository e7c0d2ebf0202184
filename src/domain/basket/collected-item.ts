import type { Corpus } from '../corpus.ts';
import type { Collectable } from '../item.ts';
import { directoryOf } from '../lookup.ts';

/** The item of a key such as `quote:toresh-clock`, former ids included; undefined where the corpus holds none. */
export function itemOfKey(key: string, corpus: Corpus): Collectable | undefined {
  const [, kind, id = ''] = /^(clause|quote|claim):([a-z\d-]+)$/.exec(key) ?? [];
  const { clauses, quotes, claims } = directoryOf(corpus);
  switch (kind) {
    case 'clause': {
      const clause = /^[1-9]\d*$/.test(id) ? clauses.get(Number(id)) : undefined;
      return clause && { kind, clause };
    }
    case 'quote': {
      const quote = quotes.get(id);
      return quote && { kind, quote };
    }
    case 'claim': {
      const claim = claims.get(id);
      return claim && { kind, claim };
    }
    default:
      return undefined;
  }
}
