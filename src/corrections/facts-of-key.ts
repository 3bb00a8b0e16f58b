/** The facts of the graph by the ends that a correction names them by. */
import { type RelationshipType, relationships } from '../../graph/model.js';
import type { Query, Row, Scalar } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import type { FactKey } from '../../ingest/corrections/correction.js';

/** One fact in one plan. `at` is the section of each quote. */
export interface SaidFact {
  key: FactKey;
  plan: string;
  quotes: string[];
  at: string[];
}

/** What a plan may be wrong about; how it is built, and where things are named, is not said by a sentence. */
export const correctable = [
  'DEVELOPS',
  'LOCATED_IN',
  'BELONGS_TO',
  'BUILT_BY',
  'BASED_IN',
  'OPERATES_IN',
  'HAS_LEVEL',
  'HAS_STATUS',
  'FROM',
  'TO',
  'CITES',
  'PART_OF',
  'Measurement',
  'Conflict',
] as const satisfies readonly (RelationshipType | 'Measurement' | 'Conflict')[];
export type FactType = (typeof correctable)[number];

const list = (value: Scalar | Scalar[] | undefined): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);

/** All that join one of `from` with one of `to`, of these types; `plans` as in queries. */
export async function factsBetween(
  store: GraphStore,
  from: readonly string[],
  to: readonly string[],
  types: readonly FactType[],
  plans?: string[],
): Promise<SaidFact[]> {
  const found: SaidFact[] = [];
  const scope = plans ? { plans } : {};
  const ids = (of: readonly string[]) => ({ op: 'ids' as const, ids: [...of] });
  const rowsOf = async (query: Query): Promise<Row[]> => (await store.run({ ...query, ...scope })).rows;
  const add = (key: FactKey, props: Record<string, Scalar | Scalar[]>) => {
    const quotes = list(props.quotes);
    if (quotes.length > 0) found.push({ key, plan: String(props.plan), quotes, at: list(props.sections) });
  };
  for (const type of types) {
    if (type === 'Measurement' || type === 'Conflict') continue;
    for (const [start, end] of endsOf(type, from, to)) {
      const rows = await rowsOf({
        from: { kind: start, where: ids(from) },
        follow: [{ hop: { rel: type, dir: 'out' }, to: { kind: end, where: ids(to) } }],
      });
      for (const { edges } of rows) if (edges[0]) add({ type, from: edges[0].from, to: edges[0].to }, edges[0].props);
    }
  }
  if (types.includes('Measurement'))
    for (const about of ['Entity', 'Plan'] as const) {
      const rows = await rowsOf({
        from: { kind: about, where: ids(from) },
        follow: [
          { hop: { rel: 'ABOUT', dir: 'in' }, to: { kind: 'Measurement' } },
          { hop: { rel: 'OF', dir: 'out' }, to: { kind: 'Indicator', where: ids(to) } },
        ],
      });
      for (const { nodes } of rows) {
        const [whom, figure, indicator] = nodes;
        if (!whom || !figure || !indicator) continue;
        const value = String(figure.props.valueText);
        add({ type: 'Measurement', from: whom.id, to: indicator.id, value }, figure.props);
      }
    }
  if (types.includes('Conflict'))
    for (const about of ['Entity', 'Plan'] as const) {
      const rows = await rowsOf({
        from: { kind: about, where: ids(from) },
        follow: [{ hop: { rel: 'ABOUT', dir: 'in' }, to: { kind: 'Conflict' } }],
      });
      for (const { nodes } of rows) {
        const [whom, conflict] = nodes;
        const topic = String(conflict?.props.topic);
        if (whom && conflict && to.includes(topic)) add({ type: 'Conflict', from: whom.id, to: topic }, conflict.props);
      }
    }
  return found;
}

/** A figure's `value` counts where it is given. */
export async function factsOfKey(store: GraphStore, key: FactKey): Promise<SaidFact[]> {
  const type = correctable.find((t) => t === key.type);
  if (!type) return [];
  const said = await factsBetween(store, [key.from], [key.to], [type]);
  return said.filter((f) => key.value === undefined || f.key.value === key.value);
}

/** Pairs of kinds that the relationship leads between and that the ids may be of; all kinds of entity are one. */
function endsOf(type: RelationshipType, from: readonly string[], to: readonly string[]): Set<readonly [Kind, Kind]> {
  const pairs = new Map<string, readonly [Kind, Kind]>();
  for (const [start, end] of relationships[type]) {
    const pair = [general(start), general(end)] as const;
    if (mayBe(pair[0], from) && mayBe(pair[1], to)) pairs.set(pair.join(), pair);
  }
  return new Set(pairs.values());
}

type Kind = 'Entity' | 'Section' | 'Plan' | 'Level' | 'Status' | 'Passage';
const apart: ReadonlySet<string> = new Set(['Section', 'Plan', 'Level', 'Status', 'Passage']);
const general = (kind: string): Kind => (apart.has(kind) ? (kind as Kind) : 'Entity');

function mayBe(kind: Kind, ids: readonly string[]): boolean {
  if (kind === 'Passage') return false;
  return kind === 'Level' || kind === 'Status' ? ids.some((id) => id.startsWith(`${kind.toLowerCase()}:`)) : ids.length > 0;
}
