/** `/ready`: 200 when the graph can be asked. What went wrong stays in the log. */
import type { Plugin } from 'graphql-yoga';
import type { GraphStore } from '../../graph/store.js';
import { failure, json } from './reply.js';

export function useReady(store: Pick<GraphStore, 'ready'>, log: (line: string) => void): Plugin {
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/ready') return;
      try {
        await store.ready();
      } catch (error) {
        log(`not ready: ${String(error)}`);
        endResponse(failure(fetchAPI, 503, 'NOT_READY', 'The graph cannot be asked yet.'));
        return;
      }
      endResponse(json(fetchAPI, 200, { ready: true }));
    },
  };
}
