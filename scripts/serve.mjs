// @ts-check
// Serves a built site as a plain static host would: node scripts/serve.mjs [--root dist] [--port N] [--base /folder/]
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createHandler } from './serve/handler.mjs';

/** The port taken where none is asked for; where it is in use, the next that is free. */
const preferredPort = 4173;

/**
 * @typedef {object} Options
 * @property {string} root the folder to serve
 * @property {number} [port] 0 for any that is free; where it is left out, 4173 or the next that is free
 * @property {string} [base] the path the site stands under; slashes at the ends are added
 * @property {string} [host] the address to listen on; where it is left out, both loopback addresses, so that
 *   `localhost` means this server whichever of them the browser takes
 */

/**
 * @param {Options} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws {Error} where the folder is not there or the port asked for is in use
 */
export async function serve({ root, port, base = '/', host }) {
  if (!existsSync(root)) throw new Error(`${root} is not there: npm run build makes it.`);
  const below = withSlashes(base);
  const handler = createHandler(realpathSync(root), below);
  const hosts = host === undefined ? ['127.0.0.1', '::1'] : [host];
  const servers = await listenOnFreePort(handler, hosts, port);
  const taken = portOf(servers[0]);
  return {
    // An IPv6 address stands in brackets (RFC 3986, 3.2.2).
    url: `http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${taken}${below}`,
    port: taken,
    close: () => closeAll(servers),
  };
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {string[]} hosts
 * @param {number | undefined} port
 */
async function listenOnFreePort(handler, hosts, port) {
  for (const candidate of candidates(port)) {
    const servers = await listen(handler, hosts, candidate);
    if (servers !== null) return servers;
  }
  throw new Error(port === undefined ? 'No free port was found.' : `Port ${port} is in use.`);
}

/**
 * The ports to try in turn.
 *
 * @param {number | undefined} port
 */
function candidates(port) {
  if (port === undefined) return Array.from({ length: 100 }, (_, index) => preferredPort + index);
  // The port that the system picks for the first host may be in use on the second: then it picks again.
  return port === 0 ? [0, 0, 0, 0, 0] : [port];
}

/**
 * One server for each host, all on the same port; null where one of them finds it in use.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {string[]} hosts
 * @param {number} port
 */
async function listen(handler, hosts, port) {
  const servers = [];
  for (const host of hosts) {
    const server = createServer(handler);
    try {
      server.listen(servers.length === 0 ? port : portOf(servers[0]), host);
      await once(server, 'listening');
      servers.push(server);
    } catch (error) {
      const code = Object(error).code;
      // A machine without IPv6 has no second loopback address, which is no fault.
      if (servers.length > 0 && code !== 'EADDRINUSE') continue;
      await closeAll(servers);
      if (code === 'EADDRINUSE') return null;
      throw error;
    }
  }
  return servers;
}

/** @param {import('node:http').Server | undefined} server */
function portOf(server) {
  const address = server?.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('The server does not listen.');
  return address.port;
}

/** @param {import('node:http').Server[]} servers */
async function closeAll(servers) {
  for (const server of servers) {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
}

/** @param {string} base */
function withSlashes(base) {
  return `/${base}/`.replaceAll(/\/+/g, '/');
}

/**
 * Options from a command line and the environment: PORT and BASE_PATH hold where the command line says nothing.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Options & { base: string }}
 * @throws {Error} where an option is unknown or the port is no port
 */
export function readOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: {
      root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      port: { type: 'string', default: env.PORT },
      base: { type: 'string', default: env.BASE_PATH ?? '/' },
      host: { type: 'string' },
    },
  });
  const { root, port = '', base, host } = values;
  if (!/^\d{0,5}$/.test(port) || Number(port) > 65_535) throw new Error(`Not a port: ${port}`);
  return {
    root,
    base: withSlashes(base),
    ...(port === '' ? {} : { port: Number(port) }),
    ...(host === undefined ? {} : { host }),
  };
}

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  serve(readOptions(process.argv.slice(2), process.env)).then(
    ({ url }) => console.log(`Serving ${url}`),
    (error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
