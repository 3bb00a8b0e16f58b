/** Bearer tokens: who may ask, and who may administer. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { refusalMessages } from '../graphql/refusal-messages.js';
import { languageOf } from './language.js';
import { failure } from './reply.js';

/** Does the request carry one of these tokens? Takes as long for a wrong one as for a right one. */
export function carries(request: Request, tokens: readonly string[]): boolean {
  const [scheme, given] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !given) return false;
  const digest = sha256(given);
  return tokens.map((token) => timingSafeEqual(digest, sha256(token))).some(Boolean);
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Everything that shows the graph needs one of `tokens`; the pages themselves hold none of it. */
export function useToken(tokens: readonly string[]): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/graphql' || isPage(request) || carries(request, tokens)) return;
      endResponse(
        failure(fetchAPI, 401, 'UNAUTHENTICATED', refusalMessages[languageOf(request)].askToken(), {
          'www-authenticate': 'Bearer',
        }),
      );
    },
  };
}

/** GraphiQL asked for by a browser: yoga answers that with the page, whatever else the address holds. */
const isPage = (request: Request): boolean =>
  request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
