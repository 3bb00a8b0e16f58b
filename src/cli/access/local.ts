import type { GraphStore } from '../../../graph/store.js';
import { exportJsonl, ingestInto, openAsker } from '../../compose.js';
import type { GraphAccess, PlanSummary } from './access.js';
import { answerJson } from './answer-json.js';

/** The graph in a store that this process has open. */
export function localAccess(store: GraphStore): GraphAccess {
  return {
    async ingest(file, bytes, options) {
      return { file, ...(await ingestInto(store, bytes, { name: file, ...options })) };
    },
    async ask(question, history) {
      const asker = await openAsker(store);
      return answerJson(await asker.ask(question, { history }));
    },
    exportJsonl: () => exportJsonl(store),
    async plans() {
      return (await store.plans()).map(
        ({ id, title, issuer, period, published, source, format }): PlanSummary => ({
          id,
          title,
          issuer,
          period,
          published,
          source,
          format,
        }),
      );
    },
    remove: (id) => store.removePlan(id),
    close: () => store.close(),
  };
}
