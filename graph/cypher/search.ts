/** Literal search: where each kind keeps its text, and the statement that finds it. */
import { isEntityKind } from '../properties.js';
import type { QueryKind } from '../query.js';
import { StoreError } from '../store.js';
import { label } from './names.js';
import { nodeColumns } from './return.js';
import { inPlans } from './scope.js';

const textOf: Partial<Record<QueryKind, string>> = {
  Plan: 'title',
  Section: 'title',
  Passage: 'text',
  Name: 'name',
  Level: 'name',
  Status: 'name',
  Conflict: 'topic',
  Measurement: 'valueText',
};

const orderOf: Partial<Record<QueryKind, string>> = {
  Section: 'n.plan, n.order, n.id',
  Passage: 'n.plan, n.order, n.id',
  Conflict: 'n.plan, n.id',
  Measurement: 'n.plan, n.id',
};

/** The property in which a hit of this kind stands; entities are found by all their names. */
export function searchedProperty(kind: QueryKind): string {
  return kind === 'Entity' || isEntityKind(kind) ? 'name' : (textOf[kind] ?? 'name');
}

/** `candidates`, where given, binds `n` to a superset of the hits and takes the place of the scan. */
export function searchStatement(kind: QueryKind, scoped: boolean, candidates?: string): string {
  if (kind === 'Entity' || isEntityKind(kind)) {
    return [
      `MATCH (x:Name) WHERE x.name CONTAINS $text`,
      `WITH x MATCH (n:${label(kind)})-[a:NAMED]->(x)${scoped ? ' WHERE a.plan IN $plans' : ''}`,
      `WITH DISTINCT n MATCH (n)-[d:DESCRIBED_IN]->(:Plan)${scoped ? ' WHERE d.plan IN $plans' : ''}`,
      `WITH n, min(d.plan) AS plan, min(coalesce(d.first, 0)) AS first`,
      `RETURN n ORDER BY plan, first, n.id LIMIT $limit`,
    ].join('\n');
  }
  const property = textOf[kind];
  if (!property) throw new StoreError('BAD_QUERY', `There is nothing to search in ${kind}.`);
  const scope = scoped ? ` AND ${inPlans('n', kind, '$plans')}` : '';
  const found = `WHERE n.${property} CONTAINS $text${scope}`;
  const match = candidates ? `${candidates}\nWITH n ${found}` : `MATCH (n:${label(kind)}) ${found}`;
  return `${match}\nRETURN ${nodeColumns('n', kind, null).join(', ')} ORDER BY ${orderOf[kind] ?? 'n.id'} LIMIT $limit`;
}
