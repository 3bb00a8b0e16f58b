/** Brings the plans of the graph to what the corrections that stand make of them. */
import type { PlanFacts, PlanRecord } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';
import { isCurrent } from '../../ingest/corrections/recorded.js';
import { plansConcerned } from './concerned.js';
import { standingCorrections } from './standing.js';
import { storeCorrected } from './store-corrected.js';

export type PlanName = Pick<PlanRecord, 'id' | 'title' | 'source'>;

export interface Settled {
  /** Plans that were read again. */
  plans: PlanName[];
  /** Plans that an earlier version stored without what is needed to read them again: their files have to be given once more. */
  filesNeeded: PlanName[];
}

/** A plan of the graph as read, before any correction; null where its file is needed. Each is read once. */
export type ReadAgain = (id: string) => Promise<PlanFacts | null>;

export function readerOf(store: GraphStore): ReadAgain {
  const known = new Map<string, Promise<PlanFacts | null>>();
  return (id) => {
    const read = known.get(id) ?? readAgain(store, id);
    known.set(id, read);
    return read;
  };
}

async function readAgain(store: GraphStore, id: string): Promise<PlanFacts | null> {
  const [plan] = await store.plans({ ids: [id], text: true, layout: true });
  if (!plan) return null;
  const [{ ingestPlanInTurns }, { storedSource }] = await Promise.all([
    import('../../ingest/ingest.js'),
    import('../../ingest/stored-source.js'),
  ]);
  const source = storedSource(plan);
  return source && (await ingestPlanInTurns(source, { name: plan.source, id })).facts;
}

/** Plans whose corrections are what they were are left alone. Throws BadCorrections before anything is changed. */
export async function settleCorrections(store: GraphStore, read: ReadAgain = readerOf(store)): Promise<Settled> {
  const settled: Settled = { plans: [], filesNeeded: [] };
  for (const plan of await stalePlans(store)) {
    const { id, title, source } = plan;
    const facts = await read(id);
    (facts ? settled.plans : settled.filesNeeded).push({ id, title, source });
    if (facts) await storeCorrected(store, facts);
  }
  return settled;
}

async function stalePlans(store: GraphStore): Promise<PlanRecord[]> {
  const { corrections } = await standingCorrections(store);
  const plans = await store.plans();
  if (corrections.length === 0 && plans.every((plan) => !plan.corrections)) return [];
  const concerned = new Map<string, Set<string>>();
  for (const correction of corrections)
    if (correction.plan === undefined) concerned.set(correction.id, await plansConcerned(store, correction));
  return plans.filter((plan) => !isCurrent(plan, corrections, ({ id }) => concerned.get(id)?.has(plan.id) === true));
}
