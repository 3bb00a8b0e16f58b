/** How nodes are returned, and how what comes back becomes rows of the algebra. */

import type { EngineEdge, EngineNode, EngineRow } from '../engine.js';
import { merged } from '../layer/describe.js';
import type { Props } from '../layer/rows.js';
import { type NodeKind, nodeKinds, type RelationshipType } from '../model.js';
import { isEntityKind, nodeProperties } from '../properties.js';
import type { EdgeRow, NodeRow, Query, QueryKind, Row } from '../query.js';

/** A plan comes without its text, which may be a million characters a row. */
const planFields = ['id', ...Object.keys(nodeProperties.Plan)].map((p) => `.${p}`).join(', ');

/**
 * The columns of the node `n`. Under a plan scope a shared entity comes with what these plans say of it, since its own
 * properties are made of what all plans say.
 */
export function nodeColumns(n: string, kind: QueryKind, plans: string | null): string[] {
  if (kind === 'Plan') return [`${n} {${planFields}} AS ${n}`];
  if (!plans || !isShared(kind)) return [n];
  return [n, `[(${n})-[d:DESCRIBED_IN]->(:Plan) WHERE d.plan IN ${plans} | properties(d)] AS ${n}_said`];
}

export function isShared(kind: QueryKind): boolean {
  return kind === 'Entity' || isEntityKind(kind);
}

const kindNames: ReadonlySet<string> = new Set(nodeKinds);

export function kindOf(labels: readonly string[]): NodeKind {
  const kind = labels.find((l) => kindNames.has(l));
  if (!kind) throw new TypeError(`a node with the labels ${labels.join(', ')} is none of ours`);
  return kind as NodeKind;
}

export function decode(query: Query, raw: EngineRow): Row {
  const steps = query.follow ?? [];
  const nodes = [query.from, ...steps.map((s) => s.to)].map((set, i) =>
    nodeRow(raw[`n${i}`], set.kind, raw[`n${i}_said`] as Props[] | undefined),
  );
  const edges = steps.map((step, k): EdgeRow | null => {
    const edge = raw[`r${k + 1}`] as EngineEdge | null | undefined;
    if (!edge) return null;
    const [near, far] = [nodes[k]?.id, nodes[k + 1]?.id];
    const [from, to] = step.hop.dir === 'out' ? [near, far] : [far, near];
    return edgeRow(edge, (raw[`f${k + 1}`] as string | undefined) ?? from!, (raw[`t${k + 1}`] as string | undefined) ?? to!);
  });
  if (!query.aggregate) return { nodes, edges };
  return { nodes, edges, value: (raw.value as number | null | undefined) ?? null };
}

export function edgeRow(edge: EngineEdge, from: string, to: string): EdgeRow {
  return { type: edge.type as RelationshipType, from, to, props: edge.properties as EdgeRow['props'] };
}

/** A node, or the map that a plan is returned as. `said` are the descriptions its properties are made of instead. */
export function nodeRow(value: unknown, kind: QueryKind, said?: readonly Props[]): NodeRow | null {
  if (value === null || value === undefined) return null;
  const isMap = !Array.isArray((value as EngineNode).labels);
  const own = (isMap ? value : (value as EngineNode).properties) as Props;
  const { id, ...rest } = said?.length ? { ...merged(said), id: own.id } : own;
  if (typeof id !== 'string') return null;
  const props = Object.fromEntries(Object.entries(rest).filter(([, v]) => v !== null)) as NodeRow['props'];
  return {
    id,
    kind: isMap ? (kind as NodeKind) : kind === 'Entity' ? kindOf((value as EngineNode).labels) : (kind as NodeKind),
    props,
  };
}
