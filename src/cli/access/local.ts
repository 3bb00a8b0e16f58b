import type { GraphStore } from '../../../graph/store.js';
import { openAsker } from '../../compose.js';
import type { GraphAccess, PlanSummary } from './access.js';

/** The graph in a store that this process has open. */
export function localAccess(store: GraphStore): GraphAccess {
  return {
    async ingest(file, bytes, options) {
      const { ingestPlan } = await import('../../../ingest/ingest.js');
      const { facts, report } = await ingestPlan(bytes, { name: file, ...options });
      return { file, outcome: await store.replacePlan(facts), report };
    },
    async ask(question, history) {
      const asker = await openAsker(store);
      return asker.ask(question, { history });
    },
    async *exportJsonl() {
      const { jsonLines } = await import('../../../graph/export/jsonl.js');
      yield* jsonLines(store.exportLines());
    },
    async plans() {
      return (await store.plans()).map(summary);
    },
    remove: (id) => store.removePlan(id),
    close: () => store.close(),
  };
}

export function summary(plan: PlanSummary): PlanSummary {
  const { id, title, issuer, period, published, source, format } = plan;
  return { id, title, issuer, period, published, source, format };
}
