// @ts-check
import { createBodies } from './bodies.mjs';
import { cacheControl, chooseEncoding, contentType, isText } from './headers.mjs';
import { locate, missingPage } from './locate.mjs';
import { headersAt, readRules } from './rules.mjs';

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
 * @param {readonly import('./rules.mjs').HeaderRule[]} rules what to send along
 * @returns {(request: Request, response: Response) => Promise<void>}
 */
export function createHandler(root, base, rules = readRules(root)) {
  const bodyOf = createBodies();

  /**
   * @param {Request} request
   * @param {Response} response
   * @param {Found} found
   * @param {number} status
   * @param {string} path below the base, as it was asked for
   */
  async function sendFile(request, response, found, status, path) {
    const headers = headersOf(rules, found, status, path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (status === 200 && request.headers['if-none-match'] === headers.etag) {
      response.writeHead(304).end();
      return;
    }
    const accepted = request.headers['accept-encoding'];
    const encoding = isText(headers['content-type']) ? chooseEncoding(accepted) : null;
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
        const path = address.slice(base.length).split('?')[0] ?? '';
        await sendFile(request, response, located, 200, path);
      } else if (located.kind === 'moved') {
        sendWords(response, 301, 'Moved', { location: located.to });
      } else if (located.kind === 'malformed') {
        sendWords(response, 400, 'The address is malformed');
      } else {
        const page = await missingPage(root);
        if (page === null) sendWords(response, 404, 'Not found');
        else await sendFile(request, response, page, 404, '');
      }
    } catch (error) {
      console.error(error);
      if (!response.headersSent) sendWords(response, 500, 'The server failed');
      else response.destroy();
    }
  };
}

/**
 * @param {readonly import('./rules.mjs').HeaderRule[]} rules
 * @param {Found} found
 * @param {number} status
 * @param {string} path below the base, as it was asked for
 */
function headersOf(rules, { file, size, changed }, status, path) {
  const type = contentType(file);
  return {
    'content-type': type,
    etag: `W/"${size.toString(36)}-${Math.round(changed).toString(36)}"`,
    'cache-control': status === 200 ? cacheControl(path) : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(isText(type) ? { vary: 'accept-encoding' } : {}),
    // What is missing has the headers of a page, wherever it was looked for.
    ...headersAt(rules, status === 200 ? path : ''),
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
