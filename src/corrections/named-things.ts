import { type EntityKind, entityKinds } from '../../graph/model.js';
import type { NodeRow } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import { CorrectionRefused } from './refused.js';

const mostNear = 5;

/** What plans call by that name, of these kinds. */
export async function thingsCalled(
  store: GraphStore,
  name: string,
  kinds: readonly EntityKind[] = entityKinds,
  plan?: string,
): Promise<NodeRow[]> {
  const { rows } = await store.run({
    from: { kind: 'Name', where: { op: 'ids', ids: [`name:${name}`] } },
    follow: [{ hop: { rel: 'NAMED', dir: 'in' }, to: { kind: 'Entity' } }],
    ...(plan === undefined ? {} : { plans: [plan] }),
  });
  const things = new Map(rows.flatMap(({ nodes: [, thing] }) => (thing ? [[thing.id, thing] as const] : [])));
  return [...things.values()].filter(({ kind }) => kinds.some((k) => k === kind));
}

/** The one kind that has both names among its things. Throws CorrectionRefused NO_NAME, SEVERAL_KINDS. */
export async function kindOfNames(
  store: GraphStore,
  names: readonly string[],
  given: EntityKind | undefined,
  plan?: string,
): Promise<EntityKind> {
  const kinds: Set<string>[] = [];
  for (const name of names) {
    const things = await thingsCalled(store, name, given ? [given] : entityKinds, plan);
    if (things.length === 0) throw await noName(store, name);
    kinds.push(new Set(things.map(({ kind }) => kind)));
  }
  const common = entityKinds.filter((kind) => kinds.every((of) => of.has(kind)));
  if (common.length === 1) return common[0]!;
  const all = entityKinds.filter((kind) => kinds.some((of) => of.has(kind)));
  throw new CorrectionRefused({ code: 'SEVERAL_KINDS', name: names.join(' / '), kinds: common.length > 0 ? common : all });
}

export async function noName(store: GraphStore, name: string): Promise<CorrectionRefused> {
  const hits = await store.search(name, { kind: 'Entity', limit: mostNear });
  return new CorrectionRefused({ code: 'NO_NAME', name, near: hits.map(({ node }) => String(node.props.name)) });
}
