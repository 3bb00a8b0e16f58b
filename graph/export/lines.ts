/** The graph as the lines of the APOC-shaped export: nodes by id, then relationships by start node and id. */
import { edgesFrom, nodeIds, nodesByIds, planKeys } from '../cypher/read.js';
import { kindOf } from '../cypher/return.js';
import { digestOf } from '../digest.js';
import type { EngineEdge, EngineNode, RunCypher } from '../engine.js';
import { order } from '../layer/describe.js';
import { isEntityKind } from '../properties.js';
import { type ExportLine, StoreError } from '../store.js';

const pageSize = 500;

export async function* exportLines(read: RunCypher): AsyncGenerator<ExportLine> {
  const key = async () => digestOf((await read(planKeys)) as { id: string; hash: string; reader: string }[]);
  const before = await key();
  const ids = (await read(nodeIds)).map((r) => r.id as string).sort(order);
  for (const page of pages(ids)) {
    const rows = (await read(nodesByIds, { ids: page })) as { n: EngineNode }[];
    yield* rows.map(nodeLine).sort((a, b) => order(a.id, b.id));
  }
  for (const page of pages(ids)) {
    const rows = (await read(edgesFrom, { ids: page })) as { f: string; t: string; r: EngineEdge }[];
    yield* rows.map(relationshipLine).sort((a, b) => order(a.start.id, b.start.id) || order(a.id, b.id));
  }
  if ((await key()) !== before) throw new StoreError('FAILED', 'The graph was changed while it was exported. Export it again.');
}

function* pages(ids: readonly string[]): Generator<string[]> {
  for (let i = 0; i < ids.length; i += pageSize) yield ids.slice(i, i + pageSize);
}

function nodeLine({ n }: { n: EngineNode }): ExportLine & { type: 'node' } {
  const kind = kindOf(n.labels);
  const labels = isEntityKind(kind) ? [kind, 'Entity'] : [kind];
  return { type: 'node', id: n.properties.id as string, labels, properties: byKey(n.properties) };
}

function relationshipLine(row: { f: string; t: string; r: EngineEdge }): ExportLine & { type: 'relationship' } {
  const { id, ...rest } = row.r.properties;
  return {
    type: 'relationship',
    id: id as string,
    label: row.r.type,
    start: { id: row.f },
    end: { id: row.t },
    properties: byKey(rest),
  };
}

/** Engines give properties in different orders. */
function byKey(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => order(a, b)));
}
