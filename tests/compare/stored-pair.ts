/** The two plans in a store of either engine. */
import type { PlanFacts } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';
import { ingestPlan } from '../../ingest/ingest.js';
import { comparePlans } from '../../src/compare/compare-plans.js';
import type { PlanComparison } from '../../src/compare/comparison.js';
import type { StoreFactory } from '../graph/stores.js';

export interface StoredPair {
  store: GraphStore;
  facts: [PlanFacts, PlanFacts];
  /** How many queries the last comparison ran. */
  ran(): number;
  compare(swapped?: boolean): Promise<PlanComparison>;
  dispose(): Promise<void>;
}

/** Under ids that the suites on a server may remove. */
export async function storePair(factory: StoreFactory, texts: readonly [string, string]): Promise<StoredPair> {
  const { store, dispose } = await factory.open();
  const read = (text: string, at: number) =>
    ingestPlan(new TextEncoder().encode(text), { name: `plan-${at}.md`, id: `plan:临江工业规划比较${at}` }).facts;
  const facts: [PlanFacts, PlanFacts] = [read(texts[0], 1), read(texts[1], 2)];
  for (const plan of facts) await store.replacePlan(plan);
  let count = 0;
  const counted: GraphStore = Object.assign(Object.create(store) as GraphStore, {
    plans: () => store.plans(),
    run: (query: Parameters<GraphStore['run']>[0]) => {
      count += 1;
      return store.run(query);
    },
  });
  const [a, b] = facts.map(({ plan }) => plan.id) as [string, string];
  return {
    store,
    facts,
    dispose,
    ran: () => count,
    async compare(swapped = false) {
      count = 0;
      return (await comparePlans(counted, ...(swapped ? ([b, a] as const) : ([a, b] as const))))!;
    },
  };
}
