import type { HeaderRule } from './header-rules.ts';

const cacheControl = 'Cache-Control';

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Where several rules match, Cloudflare joins their values with commas,
 * so that a rule must first take away (`!`) what an earlier one gave; Netlify lets the later rule win and passes over
 * lines without a colon. Both ask again for every file unless told otherwise, so that the rule for all says nothing of it.
 */
export function headerFile(rules: readonly HeaderRule[], base: string): string {
  const [whole, ...parts] = rules;
  const given = new Set(Object.keys(whole?.headers ?? {}).filter((name) => name !== cacheControl));
  const blocks = [
    ...(whole === undefined ? [] : [block(`${base}*`, entriesOf(whole, [cacheControl]))]),
    ...parts.map((rule) =>
      block(`${base}${rule.under}${rule.under.endsWith('/') ? '*' : ''}`, [
        ...Object.keys(rule.headers)
          .filter((name) => given.has(name))
          .map((name) => `! ${name}`),
        ...entriesOf(rule),
      ]),
    ),
  ];
  return `# Cloudflare Pages and Netlify read this file where it stands at the root of what is published.\n${blocks.join('\n')}`;
}

function block(path: string, lines: readonly string[]): string {
  return `${[path, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

function entriesOf({ headers }: HeaderRule, without: readonly string[] = []): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
}
