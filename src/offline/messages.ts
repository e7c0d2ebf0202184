/** What a page asks of a service worker. */
export type Message =
  /** Fetch again what the browser has thrown away. */
  | { readonly kind: 'repair' }
  /** Take over from the version that runs. */
  | { readonly kind: 'take-over' }
  /** Is the page that loaded these files, by their whole addresses, of your version? Answered by a {@link Comparison}. */
  | { readonly kind: 'compare'; readonly files: readonly string[] };

export type Comparison = 'same' | 'other';

/** Messages come from pages of this site alone, but perhaps from an earlier version of it. */
export function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'compare') return 'files' in value && Array.isArray(value.files);
  return value.kind === 'repair' || value.kind === 'take-over';
}
