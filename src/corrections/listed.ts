/** The corrections that stand, each with what has become of it in which plan. */
import type { GraphStore } from '../../graph/store.js';
import type { Correction } from '../../ingest/corrections/correction.js';
import type { Placed } from '../../ingest/corrections/placed.js';
import { recordedOutcomes } from '../../ingest/corrections/recorded.js';
import { thingsCalled } from './named-things.js';
import { standingCorrections } from './standing.js';

export interface ListedCorrection {
  correction: Correction;
  /** Applied in one plan at least; or idle in one; or gone: no plan has what it speaks of any more. */
  state: Placed;
  /** By title; none where the plan that it names is not in the graph. */
  plans: { id: string; title: string; state: Placed }[];
}

/** Oldest first. Throws BadCorrections. */
export async function listCorrections(store: GraphStore): Promise<ListedCorrection[]> {
  const { corrections } = await standingCorrections(store);
  const plans = (await store.plans()).map(({ id, title, ...plan }) => ({ id, title, placed: recordedOutcomes(plan) }));
  plans.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));
  const listed: ListedCorrection[] = [];
  for (const correction of corrections) {
    const of = plans.flatMap(({ id, title, placed }) => {
      const state = placed.get(correction.id);
      return state ? [{ id, title, state }] : [];
    });
    const found = (['applied', 'idle'] as const).find((s) => of.some((plan) => plan.state === s));
    listed.push({ correction, state: found ?? ((await areTwo(store, correction)) ? 'idle' : 'gone'), plans: of });
  }
  return listed;
}

/** Two names that no plan has both of, and that are two things all the same. */
async function areTwo(store: GraphStore, correction: Correction): Promise<boolean> {
  if (correction.type !== 'distinct' || correction.plan !== undefined) return false;
  const { kind, names } = correction;
  for (const name of names) if ((await thingsCalled(store, name, [kind])).length === 0) return false;
  return true;
}
