// @ts-check
import { createBodies } from './bodies.mjs';
import { cacheControl, chooseEncoding, contentType, isText } from './headers.mjs';
import { locate, missingPage } from './locate.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./locate.mjs').Found} Found
 */

/**
 * Answers requests for the files of a folder.
 *
 * @param {string} root a real path
 * @param {string} base with a slash at both ends
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function createHandler(root, base) {
  const bodyOf = createBodies();

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {Found} found
   * @param {number} status
   * @param {string} cache
   */
  async function sendFile(request, response, found, status, cache) {
    const type = contentType(found.file);
    const encoding = isText(type) ? chooseEncoding(request.headers['accept-encoding']) : null;
    const tag = `W/"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`;
    const headers = {
      'content-type': type,
      'cache-control': cache,
      etag: tag,
      'x-content-type-options': 'nosniff',
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isText(type)) response.setHeader('vary', 'accept-encoding');
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const body = await bodyOf(found, encoding);
    if (encoding !== null) response.setHeader('content-encoding', encoding);
    response.writeHead(status, { 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return async (request, response) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        sendWords(response, 405, 'Only GET and HEAD are answered here', { allow: 'GET, HEAD' });
        return;
      }
      const address = request.url ?? '/';
      const located = await locate(root, base, address);
      if (located.kind === 'file') {
        const cache = cacheControl(address.slice(base.length).split('?')[0] ?? '');
        await sendFile(request, response, located, 200, cache);
      } else if (located.kind === 'moved') {
        sendWords(response, 301, 'Moved', { location: located.to });
      } else if (located.kind === 'malformed') {
        sendWords(response, 400, 'The address is malformed');
      } else {
        const page = await missingPage(root);
        if (page === null) sendWords(response, 404, 'Not found');
        else await sendFile(request, response, page, 404, 'no-cache');
      }
    } catch (error) {
      console.error(error);
      if (!response.headersSent) sendWords(response, 500, 'The server failed');
      else response.destroy();
    }
  };
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} words
 * @param {Record<string, string>} headers
 */
function sendWords(response, status, words, headers = {}) {
  const body = Buffer.from(`${words}\n`);
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-cache',
    ...headers,
  });
  // Node leaves the body out where the request was HEAD.
  response.end(body);
}
