import { createHash } from 'node:crypto';
import { scriptPolicy } from '../../../src/store/script-address.ts';
import type { InlineCode } from './inline-code.ts';

/**
 * The site's Content-Security-Policy (https://www.w3.org/TR/CSP3/), said here and nowhere else. It can stand in a page or
 * in a header; who may frame a page only a header can say.
 *
 * Nothing comes from elsewhere, nothing is evaluated, and no inline code runs but that whose hash is named. Forms may only
 * ask this site: pressed before the code has come, the search is an ordinary form.
 */
export function contentPolicy({ scripts, styles }: InlineCode): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(hashSource)].join(' ')}`,
    `style-src ${["'self'", ...styles.map(hashSource)].join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${scriptPolicy}`,
  ].join('; ');
}

/** The policy as a header, with who may show the page in a frame: nobody, or anybody. */
export function policyHeader(policy: string, framedBy: "'none'" | '*'): string {
  return `${policy}; frame-ancestors ${framedBy}`;
}

export function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
