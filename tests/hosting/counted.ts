import { createServer, request as ask } from 'node:http';
import { closed, listening } from './hosts.ts';

/** A request that went over the network, and how it was answered. */
export interface Asked {
  readonly path: string;
  readonly status: number;
}

/** Stands before a host and writes down what reaches it: what a browser has by itself never does. */
export async function counted(port: number): Promise<{
  readonly origin: string;
  readonly asked: Asked[];
  readonly stop: () => Promise<void>;
}> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { method, url: path = '', headers } = request;
    const passed = ask({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      asked.push({ path, status });
      response.writeHead(status, answer.rawHeaders);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  const own = await listening(server);
  return { origin: `http://localhost:${own}`, asked, stop: () => closed(server) };
}
