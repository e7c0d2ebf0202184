import { serveOffline, type OfflineSite } from './serve-offline.ts';
import type { WorkerScope } from './worker-scope.ts';

// Why not vite-plugin-pwa: it lists what to keep before the pages are prerendered, so that its list would hold none of them
// and the first page with an old hash; and its worker is six times as heavy.

declare const self: WorkerScope;
/** Put in by the build. */
declare const OFFLINE_SITE: OfflineSite;

serveOffline(self, OFFLINE_SITE);
