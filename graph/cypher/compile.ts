/**
 * A query of the algebra as one Cypher text that both engines run: the head computes sets, one chain of MATCHes
 * follows the steps, and the tail returns rows or an aggregate in a stable order.
 */
import type { Aggregate, OrderBy, Query, QueryKind, Step } from '../query.js';
import { StoreError } from '../store.js';
import { Builder, strings, wholeNumber } from './builder.js';
import { optionalTests, setTests, where } from './condition.js';
import { arrow, edgeTests, reach } from './hop.js';
import { label } from './names.js';
import { propertyType } from './property.js';
import { nodeColumns } from './return.js';
import { propertyValue, type Tail } from './value.js';

export interface Compiled {
  cypher: string;
  params: Record<string, unknown>;
}

const longestChain = 6;

export function compile(query: Query): Compiled {
  const steps = query.follow ?? [];
  if (steps.length > longestChain) throw new StoreError('BAD_QUERY', `A query may follow ${longestChain} steps.`);
  const builder = new Builder(query.plans && strings(query.plans, 'plans'));
  const rootTests = setTests('n0', query.from, builder, true);
  const parts = steps.map((step, i) => stepParts(step, i + 1, builder));
  const chain = [`MATCH (n0:${label(query.from.kind)})${where(rootTests)}`];
  parts.forEach((part, i) => {
    const optional = steps[i]!.optional === true;
    // One engine copies the filters of a MATCH to the OPTIONAL MATCH behind it, where the sets are not bound. SKIP keeps them apart.
    chain.push(`${builder.carry(...bound(i))}${optional && builder.sets.length ? ' SKIP 0' : ''}`);
    chain.push(`${optional ? 'OPTIONAL ' : ''}MATCH ${part.pattern}${where(part.tests)}`);
    if (part.edgeOfPath) chain.push(`${builder.carry(...bound(i), `n${i + 1}`)}, last(${part.edgeOfPath}) AS r${i + 1}`);
  });
  if (parts.some((p) => p.edgeOfPath)) chain.push(`WITH DISTINCT ${bound(steps.length).join(', ')}`);
  const tail = query.aggregate ? aggregateTail(query, query.aggregate, builder) : rowTail(query, builder);
  return { cypher: [...builder.head, ...chain, ...tail].join('\n'), params: builder.params };
}

/** n0, r1, n1 … up to the node behind step i. */
function bound(i: number): string[] {
  return ['n0', ...Array.from({ length: i }, (_, k) => [`r${k + 1}`, `n${k + 1}`]).flat()];
}

function stepParts(step: Step, i: number, builder: Builder): { pattern: string; tests: string[]; edgeOfPath: string | null } {
  const long = reach(step.hop) > 1;
  const edge = long ? `x${i}` : `r${i}`;
  return {
    pattern: `(n${i - 1})${arrow(step.hop, edge)}(n${i}:${label(step.to.kind)})`,
    tests: [
      ...edgeTests(step.hop, edge, builder),
      ...(step.optional ? optionalTests(`n${i}`, step.to, builder) : setTests(`n${i}`, step.to, builder, false)),
    ],
    edgeOfPath: long ? edge : null,
  };
}

function kindAt(query: Query, at: number, what: string): QueryKind {
  const kind = at === 0 ? query.from.kind : query.follow?.[at - 1]?.to.kind;
  if (!kind) throw new StoreError('BAD_QUERY', `${what}: there is no position ${at} in the chain.`);
  return kind;
}

function rowTail(query: Query, builder: Builder): string[] {
  const last = query.follow?.length ?? 0;
  const columns = nodeColumns('n0', query.from.kind, builder.plans);
  (query.follow ?? []).forEach((step, k) => {
    const i = k + 1;
    columns.push(`r${i}`);
    if (reach(step.hop) > 1) columns.push(`startNode(r${i}).id AS f${i}`, `endNode(r${i}).id AS t${i}`);
    columns.push(...nodeColumns(`n${i}`, step.to.kind, builder.plans));
  });
  const tail: Tail = { lines: [], carried: bound(last) };
  const order = (query.order ?? []).flatMap((o) =>
    orderTerms(propertyValue(`n${o.at}`, kindAt(query, o.at, 'order'), o.prop, tail, builder), o.dir),
  );
  const ties = Array.from({ length: last + 1 }, (_, i) => `n${i}.id`);
  const edges = Array.from({ length: last }, (_, i) => `r${i + 1}.id`);
  const ordered = `ORDER BY ${[...order, ...ties, ...edges].join(', ')}`;
  return [...tail.lines, `RETURN ${columns.join(', ')}`, ordered, ...page(query, builder)];
}

function aggregateTail(query: Query, aggregate: Aggregate, builder: Builder): string[] {
  const { at, groupBy } = aggregate;
  const group = groupBy === undefined ? null : `n${groupBy}`;
  const distinct = [...new Set([...(group ? [group] : []), `n${at}`])];
  const tail: Tail = {
    lines: [`WITH DISTINCT ${distinct.join(', ')}${group ? ` WHERE ${group} IS NOT NULL` : ''}`],
    carried: distinct,
  };
  const value = aggregated(aggregate, kindAt(query, at, 'aggregate'), tail, builder);
  if (!group) return [...tail.lines, `RETURN ${value} AS value`];
  const kind = kindAt(query, groupBy!, 'groupBy');
  tail.lines.push(`WITH ${group}, ${value} AS value`);
  tail.carried = [group, 'value'];
  const order = (query.order ?? []).flatMap((o) => {
    if (o.at === -1) return orderTerms('value', o.dir);
    if (o.at !== groupBy) throw new StoreError('BAD_QUERY', 'Groups are ordered by the node they are of, or by their value.');
    return orderTerms(propertyValue(group, kind, o.prop, tail, builder), o.dir);
  });
  const columns = [...nodeColumns(group, kind, builder.plans), 'value'];
  const ordered = `ORDER BY ${[...order, `${group}.id`].join(', ')}`;
  return [...tail.lines, `RETURN ${columns.join(', ')}`, ordered, ...page(query, builder)];
}

function aggregated({ fn, at, prop }: Aggregate, kind: QueryKind, tail: Tail, builder: Builder): string {
  if (fn === 'count') return `count(DISTINCT n${at}.id)`;
  if (!prop || propertyType(kind, prop) !== 'number')
    throw new StoreError('BAD_QUERY', `${fn} takes a property that is a number; ${kind}.${prop ?? ''} is none.`);
  const value = propertyValue(`n${at}`, kind, prop, tail, builder);
  if (fn === 'sum') return `coalesce(sum(${value}), 0)`;
  if (fn === 'avg' || fn === 'min' || fn === 'max') return `${fn}(${value})`;
  throw new StoreError('BAD_QUERY', `There is no aggregate “${String(fn)}”.`);
}

/** Nodes without the value come last in both directions. */
function orderTerms(at: string, dir: OrderBy['dir']): string[] {
  return [`${at} IS NULL`, dir === 'desc' ? `${at} DESC` : at];
}

function page(query: Query, builder: Builder): string[] {
  const lines: string[] = [];
  if (query.skip !== undefined) {
    builder.params.skip = wholeNumber(query.skip, 'skip');
    lines.push('SKIP $skip');
  }
  if (query.limit !== undefined) {
    builder.params.limit = wholeNumber(query.limit, 'limit');
    lines.push('LIMIT $limit');
  }
  return lines;
}
