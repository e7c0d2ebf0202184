type Value = string | number | Thing | readonly Value[] | undefined;

/** A node of schema.org's vocabulary (https://schema.org/docs/full.html) as JSON-LD. Properties without a value are left out. */
export interface Thing {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: Value;
}
