import { policyHeader } from './content-policy.ts';
import { referrerPolicy } from './page-policy.ts';

/** Headers for some addresses, in the place of those that earlier rules give. */
export interface HeaderRule {
  /** A folder with its slash, a file, or nothing for the whole site; below the base. */
  readonly under: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nothing the site does, so no page of it, nor any code that came into one, may do it. Names every browser knows. */
const refusedFeatures = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'midi'];

const forEver = 'public, max-age=31536000, immutable';
const open = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * What a host should send along, said once for all kinds of host. Pages are asked for again each time; what has its hash
 * in its name is kept. Only what is made to be used by other sites may be: the embed and what tells of it, the data, the pictures of previews.
 */
export function headerRules(policy: string): readonly HeaderRule[] {
  const embedded = {
    'Content-Security-Policy': policyHeader(policy, '*'),
    ...open,
  };
  return [
    {
      under: '',
      headers: {
        'Content-Security-Policy': policyHeader(policy, "'none'"),
        'Referrer-Policy': referrerPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Permissions-Policy': refusedFeatures.map((name) => `${name}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      },
    },
    { under: 'assets/', headers: { 'Cache-Control': forEver } },
    { under: 'fonts/', headers: { 'Cache-Control': forEver } },
    { under: 'embed/', headers: embedded },
    { under: 'embed.js', headers: open },
    { under: 'data/', headers: { ...open, 'Access-Control-Allow-Origin': '*' } },
    { under: 'oembed/', headers: { ...open, 'Access-Control-Allow-Origin': '*' } },
    { under: 'preview.png', headers: open },
    { under: 'previews/', headers: open },
  ];
}
