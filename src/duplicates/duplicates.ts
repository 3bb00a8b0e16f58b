/** Things of the graph that may be one: listed for a person to judge, never merged. */
import { type EntityKind, entityKinds } from '../../graph/model.js';
import type { NodeRow } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import { type Candidates, candidates, duplicateReasons, type Named, type Pair } from './candidates.js';
import { placesOf } from './places.js';

export interface DuplicateOptions {
  /** All kinds where it is left out. */
  kinds?: readonly EntityKind[];
  /** Only what these plans say. */
  plans?: readonly string[];
}

const latest = new WeakMap<GraphStore, { key: string; found: Candidates }>();

/** In the order of kinds, reasons and names; worked out once for a version of the graph, as pages are asked one by one. */
export async function findDuplicates(
  store: GraphStore,
  { kinds = entityKinds, plans }: DuplicateOptions = {},
): Promise<Candidates> {
  const key = JSON.stringify([await store.version(), kinds, plans ?? null]);
  const known = latest.get(store);
  if (known?.key === key) return known.found;
  const scope = plans ? { plans: [...plans] } : {};
  const named = async (kind: EntityKind) =>
    (await store.run({ from: { kind }, ...scope })).rows.flatMap(({ nodes: [row] }) => (row ? [namedOf(row)] : []));
  const cities = await named('City');
  const things: Named[] = [];
  for (const kind of entityKinds.filter((k) => kinds.includes(k))) things.push(...(kind === 'City' ? cities : await named(kind)));
  const { pairs, common } = candidates(things, placesOf(cities.flatMap(({ name, aliases }) => [name, ...aliases])));
  const found = { pairs: pairs.sort(inOrder), common: common.sort((a, b) => b.count - a.count || order(a.name, b.name)) };
  latest.set(store, { key, found });
  return found;
}

/** An entity as its row gives it. */
export function namedOf({ id, kind, props }: NodeRow): Named {
  const aliases = Array.isArray(props.aliases) ? props.aliases.map(String) : [];
  return { id, kind: kind as EntityKind, name: String(props.name ?? id), aliases };
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
