import type { Citable } from '../../domain/citation/citable.ts';

/** What a citable thing is called in a sentence. */
export const citableWord: Readonly<Record<Citable['kind'], string>> = {
  clause: 'this clause',
  quote: 'this quote',
  claim: 'this claim',
  value: 'this value',
  event: 'this event',
};
