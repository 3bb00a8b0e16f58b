/**
 * The shortest chain of facts between two nodes. Found level by level, because neither engine's shortestPath keeps
 * to a plan scope (one filters the one path it found) or chooses among equals by anything stable; then fetched as a
 * query of the algebra, which is the text that is shown.
 */
import { strings, wholeNumber } from './cypher/builder.js';
import { longestHop } from './cypher/hop.js';
import { anyNode } from './cypher/names.js';
import { kindOf } from './cypher/return.js';
import type { RunCypher } from './engine.js';
import { order } from './layer/describe.js';
import type { NodeKind, RelationshipType } from './model.js';
import type { PathQuery, Query, QueryResult, Row, Step } from './query.js';

/** What relates things to each other. Names, mentions, descriptions and terms would make everything near to everything. */
export const pathTypes: readonly RelationshipType[] = [
  'PART_OF',
  'LOCATED_IN',
  'DEVELOPS',
  'BELONGS_TO',
  'BUILT_BY',
  'BASED_IN',
  'OPERATES_IN',
  'FROM',
  'TO',
  'CITES',
  'OF',
  'ABOUT',
];

export const expansion = (scoped: boolean) =>
  [
    `MATCH (a:${anyNode}) WHERE a.id IN $frontier`,
    `WITH a MATCH (a)-[r:${pathTypes.join('|')}]-(b:${anyNode})${scoped ? ' WHERE r.plan IN $plans' : ''}`,
    `RETURN DISTINCT a.id AS near, b.id AS far, labels(b) AS labels, type(r) AS type, startNode(r).id = a.id AS out`,
  ].join('\n');
export const endKind = `MATCH (n:${anyNode} {id: $id}) RETURN labels(n) AS labels`;

interface Link {
  near: string;
  kind: NodeKind;
  type: RelationshipType;
  out: boolean;
}

type Found = { row: Row | null; cypher: string; params: Record<string, unknown> };

export async function findPath(query: PathQuery, read: RunCypher, run: (query: Query) => Promise<QueryResult>): Promise<Found> {
  const upTo = wholeNumber(query.upTo, 'upTo', longestHop);
  const plans = query.plans && strings(query.plans, 'plans');
  const text = expansion(plans !== undefined);
  const [start] = await read(endKind, { id: query.from });
  if (!start) return { row: null, cypher: endKind, params: { id: query.from } };
  const links = new Map<string, Link | null>([[query.from, null]]);
  let frontier = [query.from];
  let params: Record<string, unknown> = { frontier, ...(plans && { plans }) };
  for (let depth = 0; depth < upTo && frontier.length && !links.has(query.to); depth++) {
    params = { frontier, ...(plans && { plans }) };
    frontier = grow(links, await read(text, params));
  }
  if (!links.has(query.to)) return { row: null, cypher: text, params };
  const result = await run({ ...chain(query, kindOf(start.labels as string[]), links), ...(plans && { plans }), limit: 1 });
  return { row: result.rows[0] ?? null, cypher: result.cypher, params: result.params };
}

/** Adds the nodes one step beyond the frontier, the smallest link of each, and returns them. */
function grow(links: Map<string, Link | null>, rows: readonly Record<string, unknown>[]): string[] {
  const found = new Map<string, Link>();
  for (const row of rows) {
    const far = row.far as string;
    if (links.has(far)) continue;
    const link: Link = {
      near: row.near as string,
      kind: kindOf(row.labels as string[]),
      type: row.type as RelationshipType,
      out: row.out as boolean,
    };
    const there = found.get(far);
    if (!there || compareLinks(link, there) < 0) found.set(far, link);
  }
  for (const [far, link] of found) links.set(far, link);
  return [...found.keys()].sort(order);
}

function compareLinks(a: Link, b: Link): number {
  return order(a.near, b.near) || order(a.type, b.type) || Number(b.out) - Number(a.out);
}

function chain(query: PathQuery, startKind: NodeKind, links: Map<string, Link | null>): Query {
  const steps: Step[] = [];
  let at = query.to;
  for (let link = links.get(at); link; link = links.get(at)) {
    steps.unshift({
      hop: { rel: link.type, dir: link.out ? 'out' : 'in' },
      to: { kind: link.kind, where: { op: 'ids', ids: [at] } },
    });
    at = link.near;
  }
  return { from: { kind: startKind, where: { op: 'ids', ids: [query.from] } }, follow: steps };
}
