/** What a record says, as plain JSON. */
export type Json = string | number | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * JSON in one form: no white space, keys by code unit (RFC 8785). Fields without a value, such as null or an empty list,
 * are left out, so that a field that is added later changes nothing of the records that do not have it.
 */
export function canonicalJson(value: Json): string {
  if (value === null || value === undefined || typeof value !== 'object')
    return JSON.stringify(value ?? null);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.keys(value)
    .filter((key) => !isEmpty(value[key]))
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${fields.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isEmpty(value: Json): boolean {
  return value === null || value === undefined || (isList(value) && value.length === 0);
}
