/** Things of the graph that may be one: listed for a person to judge, never merged. */
import { type EntityKind, entityKinds } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';
import { standingCorrections } from '../corrections/standing.js';
import { type Candidates, candidates, duplicateReasons, type Pair } from './candidates.js';
import { isParted } from './parted.js';
import { namedThings } from './things.js';

export interface DuplicateOptions {
  /** All kinds where it is left out. */
  kinds?: readonly EntityKind[];
  /** Only what these plans say. */
  plans?: readonly string[];
}

const latest = new WeakMap<GraphStore, { key: string; found: Candidates }>();

/** In the order of kinds, reasons and names, without those that a person has said are two things. Throws BadCorrections. */
export async function findDuplicates(store: GraphStore, options: DuplicateOptions = {}): Promise<Candidates> {
  const { pairs, common } = await alike(store, options);
  const { corrections } = await standingCorrections(store);
  const distinct = corrections.filter((c) => c.type === 'distinct');
  return { pairs: distinct.length === 0 ? pairs : pairs.filter((pair) => !isParted(pair, distinct)), common };
}

/** Worked out once for a version of the graph, as pages are asked one by one. */
async function alike(store: GraphStore, { kinds = entityKinds, plans }: DuplicateOptions): Promise<Candidates> {
  const key = JSON.stringify([await store.version(), kinds, plans ?? null]);
  const known = latest.get(store);
  if (known?.key === key) return known.found;
  const { things, places } = await namedThings(store, kinds, plans);
  const { pairs, common } = candidates(things, places);
  const found = { pairs: pairs.sort(inOrder), common: common.sort((a, b) => b.count - a.count || order(a.name, b.name)) };
  latest.set(store, { key, found });
  return found;
}

function inOrder(one: Pair, other: Pair): number {
  return (
    entityKinds.indexOf(one.kind) - entityKinds.indexOf(other.kind) ||
    duplicateReasons.indexOf(one.reason) - duplicateReasons.indexOf(other.reason) ||
    order(one.a.name, other.a.name) ||
    order(one.a.id, other.a.id) ||
    order(one.b.id, other.b.id)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
