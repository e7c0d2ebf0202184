/** The name of our one policy of Trusted Types. The site's Content-Security-Policy lets no other be made. */
export const scriptPolicy = 'explorer-scripts';

interface ScriptPolicy {
  /** A `TrustedScriptURL`, which TypeScript's library does not know yet: its functions take text. */
  readonly createScriptURL: (address: string) => string;
}

/** https://www.w3.org/TR/trusted-types/ as far as it is used here; undefined in browsers that do not know it. */
declare const trustedTypes:
  { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;

let policy: ScriptPolicy | null = null;

/**
 * The address of a script as `Worker` and `serviceWorker.register` take it where only trusted ones are taken. It must be a
 * script of this site.
 *
 * @throws {TypeError} where it is any other
 */
export function scriptAddress(address: string): string {
  if (typeof trustedTypes === 'undefined') return ownScript(address);
  // A second policy of the same name would be refused.
  policy ??= trustedTypes.createPolicy(scriptPolicy, { createScriptURL: ownScript });
  return policy.createScriptURL(address);
}

function ownScript(address: string): string {
  const { href, pathname } = new URL(address, location.href);
  // The whole address and not its origin, which a `blob:` of this page shares.
  if (!href.startsWith(`${location.origin}/`) || !pathname.endsWith('.js'))
    throw new TypeError(`Not a script of this site: ${address}`);
  return address;
}
