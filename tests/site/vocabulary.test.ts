import { describe, expect, test } from 'vitest';
import { corpora } from '../fixtures/corpora.ts';
import { graphOf, headsOf, known, unknown, type Node } from './heads.ts';
import { ancestors, properties } from './schema-org.ts';

// Everything our pages say as JSON-LD is held against the vocabulary: types, properties of each type, types of values.

function isA(type: string, wanted: string): boolean {
  return type === wanted || (ancestors[type] ?? []).includes(wanted);
}

/** The types a property's values may have on a node of a type; undefined where the type has no such property. */
function rangeOf(type: string, property: string): readonly string[] | undefined {
  const owner = [type, ...(ancestors[type] ?? [])].find(
    (one) => properties[one] !== undefined && Object.hasOwn(properties[one], property),
  );
  return owner === undefined ? undefined : properties[owner]?.[property];
}

const texts: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text.trim() !== '',
  URL: (text) => URL.canParse(text, 'https://host.example/'),
  Date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  LegalForceStatus: (text) => /^https:\/\/schema\.org\/(?:Not|Partially)?InForce$/.test(text),
};

function fits(value: unknown, range: readonly string[]): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => fits(one, range));
  if (typeof value === 'string') return range.some((type) => texts[type]?.(value));
  if (typeof value === 'number')
    return range.includes('Number') || (range.includes('Integer') && Number.isInteger(value));
  const type = (value as Node | null)?.['@type'];
  return typeof type === 'string' && range.some((one) => isA(type, one));
}

function faultsIn(node: Node): readonly string[] {
  const type = node['@type'];
  if (ancestors[type] === undefined) return [`no type ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type') return [];
    const inner = nodesIn(value).flatMap(faultsIn);
    if (property === '@id') return fits(value, ['URL']) ? [] : [`${type}: id ${String(value)}`];
    // The parameters of an action's address are named after the property they fill, here `query` of SearchAction.
    if (type === 'SearchAction' && property === 'query-input') return inner;
    const range = rangeOf(type, property);
    if (range === undefined) return [`${type} has no property ${property}`];
    return fits(value, range) ? inner : [`${type}.${property}: ${JSON.stringify(value)}`];
  });
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return typeof value === 'object' && value !== null ? [value as Node] : [];
}

describe('the check itself', () => {
  test.each([
    [{ '@type': 'Treaty' }, 'no type Treaty'],
    [{ '@type': 'Claim', headlines: 'x' }, 'Claim has no property headlines'],
    [{ '@type': 'Place', legislationDate: '2009-03-14' }, 'Place has no property legislationDate'],
    [{ '@type': 'Legislation', legislationDate: '14 March' }, 'Legislation.legislationDate'],
    [{ '@type': 'Claim', appearance: { '@type': 'Person' } }, 'Claim.appearance'],
    [{ '@type': 'Claim', author: { '@type': 'Person', jobTitle: '' } }, 'Person.jobTitle'],
    [{ '@type': 'ListItem', position: 1.5 }, 'ListItem.position'],
    [{ '@type': 'Person', alternateName: [] }, 'Person.alternateName'],
    [{ '@type': 'Person', name: null }, 'Person.name'],
  ])('finds the fault in %j', (node, fault) => {
    expect(faultsIn(node as Node).join()).toContain(fault);
  });
});

describe.each(corpora)('%s', (_, corpusOf) => {
  test.each([
    ['its host known', known],
    ['its host not known', unknown],
  ])('every page keeps to the vocabulary, with %s', (_known, site) => {
    const faults = headsOf(corpusOf(), site).flatMap(({ page, html }) =>
      graphOf(html).flatMap((node) =>
        faultsIn(node).map((fault) => `${JSON.stringify(page)}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('an id names one thing: where it stands again, it is of the same type and name', () => {
    const seen = new Map<string, string>();
    const again: string[] = [];
    const visit = (node: Node): void => {
      const { '@id': id, '@type': type, name } = node;
      if (id !== undefined && type !== 'WebPage' && name !== undefined) {
        const said = `${type} ${JSON.stringify(name)}`;
        if ((seen.get(id) ?? said) !== said) again.push(`${id}: ${said}, ${seen.get(id)}`);
        seen.set(id, said);
      }
      for (const inner of Object.values(node).flatMap(nodesIn)) visit(inner);
    };
    for (const { html } of headsOf(corpusOf(), known))
      for (const node of graphOf(html)) visit(node);
    expect(again).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });
});
