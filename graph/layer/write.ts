/** Writing and removing one plan's layer, inside a transaction that the engine has opened. */
import {
  batchSize,
  createEdges,
  createNodes,
  deleteEdges,
  deleteOwn,
  deletePlan,
  deleteUndescribed,
  deleteUnused,
  descriptionsOf,
  entitiesOfPlan,
  mergeNodes,
  namesOf,
  setProperties,
  termsOf,
} from '../cypher/write.js';
import type { EngineEdge, RunCypher } from '../engine.js';
import { nodeKinds, type RelationshipType, relationships } from '../model.js';
import { merged } from './describe.js';
import { grouped } from './grouped.js';
import type { Layer, Props } from './rows.js';

/** The layer of a plan that is not in the graph (any more). */
export async function insertLayer(run: RunCypher, layer: Layer): Promise<void> {
  for (const kind of nodeKinds) {
    await inBatches(run, createNodes(kind), layer.own.get(kind) ?? []);
    await inBatches(run, mergeNodes(kind), layer.shared.get(kind) ?? []);
  }
  for (const type of types) await inBatches(run, createEdges(type), layer.edges.get(type) ?? []);
}

/** Removes what this plan says and what nothing else keeps. Returns the ids of the shared entities it spoke of. */
export async function deleteLayer(run: RunCypher, plan: string): Promise<string[]> {
  const ids = idsIn(await run(entitiesOfPlan, { plan }));
  const names = idsIn(await run(namesOf, { ids }));
  const levels = idsIn(await run(termsOf('HAS_LEVEL', 'Level'), { ids }));
  const status = idsIn(await run(termsOf('HAS_STATUS', 'Status'), { ids }));
  for (const kind of ['Passage', 'Section', 'Measurement', 'Conflict'] as const) await run(deleteOwn(kind), { plan });
  await run(deleteEdges, { ids, plan });
  await run(deletePlan, { plan });
  await run(deleteUnused('Name'), { ids: names });
  await run(deleteUnused('Level'), { ids: levels });
  await run(deleteUnused('Status'), { ids: status });
  return ids;
}

/** Gives the entities the properties that the plans' descriptions now add up to; what no plan describes goes. */
export async function settleEntities(run: RunCypher, ids: readonly string[]): Promise<void> {
  await run(deleteUndescribed, { ids });
  const rows = (await run(descriptionsOf, { ids })) as { id: string; d: EngineEdge }[];
  const writes = [...grouped(rows, (r) => r.id)].map(([id, of]) => ({
    id,
    props: merged(of.map((r) => r.d.properties as Props)),
  }));
  await inBatches(run, setProperties, writes);
}

const types = Object.keys(relationships) as RelationshipType[];
function idsIn(rows: readonly Record<string, unknown>[]): string[] {
  return rows.map((r) => r.id as string);
}

async function inBatches(run: RunCypher, text: string, rows: readonly unknown[]): Promise<void> {
  for (let i = 0; i < rows.length; i += batchSize) await run(text, { rows: rows.slice(i, i + batchSize) });
}
