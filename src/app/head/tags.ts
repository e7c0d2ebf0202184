const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that stands in HTML or XML for itself, within elements and within attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A tag without content; attributes in the order given. */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function meta(name: string, content: string): string {
  return tag('meta', { name, content });
}

/** Open Graph names its values by `property`, which it took from RDFa. */
export function property(name: string, content: string): string {
  return tag('meta', { property: name, content });
}
