import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createHandler } from '../../scripts/serve/handler.mjs';
import { asCloudflare, asNetlify, asVercel, type HeaderReader } from '../site/header-readers.ts';
import { apacheSettings, nginxSettings } from './settings.ts';

export interface Site {
  /** The folder a host publishes; the site lies in it at its base. */
  readonly www: string;
  readonly base: string;
}

interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A kind of host, as it is told by its own file in the build. */
export interface Host {
  readonly name: string;
  /** Why it cannot be had here; null where it can. */
  readonly lacking: string | null;
  /** The encodings it sends what the build compressed in. */
  readonly encodings: readonly ('br' | 'gzip')[];
  /** What it sends where its file says nothing of keeping. */
  readonly cacheDefault: string | null;
  readonly start: (site: Site, scratch: string) => Promise<Running>;
}

const nginx = process.env.NGINX_PATH ?? '';
const brotliModule = process.env.NGINX_BROTLI_MODULE ?? '';
const apache = process.env.APACHE_PATH ?? '';

function missing(program: string, what: string): string | null {
  return existsSync(program) ? null : `${what} is not here and could not be installed`;
}

function onNginx(module: string | null): Host['start'] {
  return async (site, scratch) => {
    const port = await freePort();
    const file = join(scratch, 'nginx.conf');
    writeFileSync(file, nginxSettings(site, scratch, port, module));
    return running(spawn(nginx, ['-p', scratch, '-e', 'stderr', '-c', file]), port);
  };
}

async function onApache(site: Site, scratch: string): Promise<Running> {
  const port = await freePort();
  const file = join(scratch, 'apache.conf');
  writeFileSync(file, apacheSettings(site, scratch, port));
  return running(spawn(apache, ['-f', file, '-X']), port, join(scratch, 'error.log'));
}

/** A plain static server with the headers that a host would read from its file. */
function reading(file: string, reader: (text: string) => Promise<HeaderReader>): Host['start'] {
  return async ({ www, base }) => {
    const headersFor = await reader(readFileSync(join(www, base, file), 'utf8'));
    const serveFile = createHandler(join(www, base), base, []);
    const server = createServer((request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const own = { 'cache-control': netDefault, ...headersFor(path) };
      const setHeader = response.setHeader.bind(response);
      // What the host's file says holds whatever the server under it says.
      response.setHeader = (name, value) =>
        setHeader(name, { ...own }[name.toLowerCase()] ?? value);
      for (const [name, value] of Object.entries(own)) setHeader(name, value);
      void serveFile(request, response);
    });
    return { port: await listening(server), stop: () => closed(server) };
  };
}

/** What Cloudflare Pages, Netlify and Vercel send by themselves. */
const netDefault = 'public, max-age=0, must-revalidate';
const both = ['br', 'gzip'] as const;

export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    lacking: missing(nginx, 'nginx'),
    encodings: ['gzip'],
    cacheDefault: null,
    start: onNginx(null),
  },
  {
    name: 'nginx with its Brotli module',
    lacking: missing(nginx, 'nginx') ?? missing(brotliModule, 'nginx’s Brotli module'),
    encodings: both,
    cacheDefault: null,
    start: onNginx(brotliModule),
  },
  {
    name: 'Apache',
    lacking: missing(apache, 'Apache'),
    encodings: both,
    cacheDefault: null,
    start: onApache,
  },
  {
    name: '_headers as Cloudflare Pages documents it',
    lacking: null,
    encodings: both,
    cacheDefault: netDefault,
    start: reading('_headers', async (text) => asCloudflare(text)),
  },
  {
    name: '_headers by Netlify’s own parser',
    lacking: null,
    encodings: both,
    cacheDefault: netDefault,
    start: reading('_headers', asNetlify),
  },
  {
    name: 'vercel.json as Vercel documents it',
    lacking: null,
    encodings: both,
    cacheDefault: null,
    start: reading('vercel.json', async (text) => asVercel(text)),
  },
];

/** Hosts that can be had nowhere without an account: counted as skipped, since only their files were read. */
export const unreachable: readonly string[] = ['Cloudflare Pages', 'Netlify', 'Vercel'];

async function running(
  child: ChildProcess,
  port: number,
  log: string | null = null,
): Promise<Running> {
  const said: string[] = [];
  child.stderr?.on('data', (chunk) => said.push(String(chunk)));
  const ended = once(child, 'exit');
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries === 100)
      throw new Error(
        `It did not start: ${said.join('')}${log === null ? '' : readFileSync(log, 'utf8')}`,
      );
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { port, stop };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isThere: boolean) => () => {
      socket.destroy();
      resolve(isThere);
    };
    socket.on('connect', end(true)).on('error', end(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await closed(server);
  return port;
}

export async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

export async function closed(server: Server): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await end;
}
