/** What every resolver is given, and how a node travels between resolvers. */
import type { PlanRecord } from '../../graph/model.js';
import type { NodeRow, Scalar } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import type { Language } from '../ask/answer.js';
import type { Asker } from '../ask/ask.js';
import { type PlanCounts, planCounts } from '../plans/counts.js';
import type { PlanChanges } from '../plans/plan-changes.js';
import { Nodes } from './nodes.js';
import { Related } from './related.js';

export type { Asker };

/** What whoever asks may use to change the graph, or why nothing. */
export type Writing = { changes: PlanChanges } | { refused: 'READ_ONLY' | 'NO_TOKEN' | 'WRONG_TOKEN' };

/** Who asks: what they may change, and the language that they are told in what went wrong. */
export interface Visitor {
  writing: Writing;
  language: Language;
}

/** A node with the plan scope it was asked in, so that its relationships keep to the same plans. */
export interface NodeRef {
  row: NodeRow;
  plans?: string[];
}

/** One a request: its batches and caches end with it. */
export interface Context extends Visitor {
  store: GraphStore;
  asker: Asker;
  related: Related;
  nodes: Nodes;
  /** Without their text. */
  plans: () => Promise<PlanRecord[]>;
  /** With their text, by plan id. */
  planTexts: () => Promise<Map<string, PlanRecord>>;
  /** Of all plans, by id. */
  planCounts: () => Promise<Map<string, PlanCounts>>;
  /** The graph's version when first asked for. */
  version: () => Promise<string>;
}

export function createContext(store: GraphStore, asker: Asker, visitor: Visitor): Context {
  return {
    ...visitor,
    store,
    asker,
    related: new Related(store),
    nodes: new Nodes(store),
    plans: once(() => store.plans()),
    planTexts: once(async () => new Map((await store.plans({ text: true })).map((plan) => [plan.id, plan]))),
    planCounts: once(async () =>
      planCounts(
        store,
        (await store.plans()).map(({ id }) => id),
      ),
    ),
    version: once(() => store.version()),
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/** The property of a node as text, number or list; undefined where the plan does not give it. */
export const prop = (ref: NodeRef, name: string): Scalar | Scalar[] | undefined => ref.row.props[name];
