import { contentTypes, textTypes } from '../../serve/headers.mjs';
import { headersAt } from '../../serve/rules.mjs';
import type { HeaderRule } from './header-rules.ts';

/**
 * A part of a `server` block for nginx, whose `root` must hold the site at its base. A block with an `add_header` of its own
 * loses all that stand around it, so that each says them all.
 */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const [, ...parts] = rules;
  return `# Include this in a server block whose root holds the site at ${base}
location ${base} {
    index index.html;
    error_page 404 ${base}404.html;
    # "clauses/4" leads to "clauses/4/" on whatever host and port was asked.
    absolute_redirect off;
    etag on;
    # What the build compressed is sent as it lies there. With libnginx-mod-http-brotli-static also: brotli_static on;
    gzip_static on;
    gzip_vary on;
    charset utf-8;
    charset_types ${[...new Set(textTypes)].filter((type) => type !== 'text/html').join(' ')};
    types {
${contentTypes.map(([ending, type]) => `        ${type} ${ending};`).join('\n')}
    }
    default_type application/octet-stream;
${headerLines(headersAt(rules, ''), '    ')}
${parts.map((rule) => partBlock(rules, rule, base)).join('')}}
`;
}

function partBlock(rules: readonly HeaderRule[], { under }: HeaderRule, base: string): string {
  const place = under.endsWith('/') ? `^~ ${base}${under}` : `= ${base}${under}`;
  return `
    location ${place} {
${headerLines(headersAt(rules, under), '        ')}
    }
`;
}

function headerLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
}
