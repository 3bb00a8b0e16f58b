import type { PlanRecord } from '../../../graph/model.js';
import type { GraphStore } from '../../../graph/store.js';
import { exportJsonl, ingestInto, openAsker } from '../../compose.js';
import { planCounts } from '../../plans/counts.js';
import type { GraphAccess, PlanSummary } from './access.js';
import { answerJson } from './answer-json.js';

/** The graph in a store that this process has open. */
export function localAccess(store: GraphStore): GraphAccess {
  const plans = async () => (await store.plans()).map(summaryOf).sort(byTitle);
  return {
    async ingest(file, bytes, options) {
      return { file, ...(await ingestInto(store, bytes, { name: file, ...options })) };
    },
    async ask(question, history) {
      const asker = await openAsker(store);
      return answerJson(await asker.ask(question, { history }));
    },
    exportJsonl: () => exportJsonl(store),
    plans,
    async countedPlans() {
      const listed = await plans();
      const counts = await planCounts(
        store,
        listed.map(({ id }) => id),
      );
      return listed.map((plan) => ({ ...plan, counts: counts.get(plan.id)! }));
    },
    async duplicates() {
      const { duplicatesOf } = await import('./duplicates.js');
      return duplicatesOf(store);
    },
    async compare(a, b) {
      const { comparePlans } = await import('../../compare/compare-plans.js');
      return comparePlans(store, a, b);
    },
    async corrections() {
      const { settledCorrections } = await import('./local-corrections.js');
      return settledCorrections(store);
    },
    async correct(said, how) {
      const [{ correct }, { shownMade }] = await Promise.all([
        import('../../corrections/correct.js'),
        import('../../corrections/shown.js'),
      ]);
      return shownMade(await correct(store, said, how), how.dryRun);
    },
    async removeCorrection(id, by) {
      const [{ takeBack }, { shownMade }] = await Promise.all([
        import('../../corrections/correct.js'),
        import('../../corrections/shown.js'),
      ]);
      return shownMade(await takeBack(store, id, by), false);
    },
    remove: (id) => store.removePlan(id),
    close: () => store.close(),
  };
}

const byTitle = (a: PlanSummary, b: PlanSummary) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1);

function summaryOf({ id, title, issuer, period, published, source, format }: PlanRecord): PlanSummary {
  return { id, title, issuer, period, published, source, format };
}
