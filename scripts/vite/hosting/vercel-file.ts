import type { HeaderRule } from './header-rules.ts';

/**
 * `vercel.json` (https://vercel.com/docs/project-configuration). Where several rules give a header, the last one holds. Its
 * paths are patterns, in which a dot and a parenthesis would not stand for themselves.
 */
export function vercelFile(rules: readonly HeaderRule[], base: string): string {
  const settings = {
    trailingSlash: true,
    headers: rules.map(({ under, headers }) => ({
      source: `${escaped(base + under)}${under === '' || under.endsWith('/') ? '(.*)' : ''}`,
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function escaped(path: string): string {
  return path.replaceAll(/[.()[\]{}*+?:]/g, String.raw`\$&`);
}
