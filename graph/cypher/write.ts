/** The statements that write. Rows come in batches by UNWIND; kinds and types are from the model, all else is parameters. */
import type { NodeKind, RelationshipType } from '../model.js';
import { anyNode, label, labelsForWriting, relationship } from './names.js';

export const batchSize = 2000;

// `SET n = map` takes a property that stays the same out of one engine's index, so the id is set once more, alone.

/** A plan's own node, which is not there yet. */
export const createNodes = (kind: NodeKind) =>
  `UNWIND $rows AS row CREATE (n${labelsForWriting(kind)}) SET n = row.props SET n.id = row.id`;

/** A shared node: made if no plan had it. */
export const mergeNodes = (kind: NodeKind) =>
  `UNWIND $rows AS row MERGE (n${labelsForWriting(kind)} {id: row.id}) SET n = row.props SET n.id = row.id`;

export const createEdges = (type: RelationshipType) =>
  `UNWIND $rows AS row MATCH (a:${anyNode} {id: row.from}) MATCH (b:${anyNode} {id: row.to}) CREATE (a)-[r:${relationship(type)}]->(b) SET r = row.props`;

/** Ids of the entities, names and terms that the plan speaks of. */
export const entitiesOfPlan = `MATCH (e:Entity)-[:DESCRIBED_IN]->(p:Plan {id: $plan}) RETURN e.id AS id`;
export const namesOf = `MATCH (e:Entity) WHERE e.id IN $ids WITH e MATCH (e)-[:NAMED]->(n:Name) RETURN DISTINCT n.id AS id`;
export const termsOf = (type: 'HAS_LEVEL' | 'HAS_STATUS', kind: 'Level' | 'Status') =>
  `MATCH (e:Entity) WHERE e.id IN $ids WITH e MATCH (e)-[:${type}]->(t:${kind}) RETURN DISTINCT t.id AS id`;

export const deleteOwn = (kind: NodeKind) => `MATCH (n:${label(kind)}) WHERE n.plan = $plan DETACH DELETE n`;
export const deletePlan = `MATCH (n:Plan {id: $plan}) DETACH DELETE n`;
/** Edges between shared nodes: they start at an entity that the plan describes. */
export const deleteEdges = `MATCH (e:Entity) WHERE e.id IN $ids WITH e MATCH (e)-[r]->(:${anyNode}) WHERE r.plan = $plan DELETE r`;

export const deleteUndescribed = `MATCH (e:Entity) WHERE e.id IN $ids AND COUNT { (e)-[:DESCRIBED_IN]->(:Plan) } = 0 DETACH DELETE e`;
export const deleteUnused = (kind: 'Name' | 'Level' | 'Status') => {
  const type = { Name: 'NAMED', Level: 'HAS_LEVEL', Status: 'HAS_STATUS' }[kind];
  return `MATCH (n:${kind}) WHERE n.id IN $ids AND COUNT { (n)<-[:${type}]-(:Entity) } = 0 DETACH DELETE n`;
};

export const descriptionsOf = `MATCH (e:Entity) WHERE e.id IN $ids WITH e MATCH (e)-[d:DESCRIBED_IN]->(:Plan) RETURN e.id AS id, d`;
export const setProperties = `UNWIND $rows AS row MATCH (n:${anyNode} {id: row.id}) SET n = row.props SET n.id = row.id`;
