/** A condition of the algebra as a Cypher expression on one variable. */
import type { Condition, Hop, NodeSet, QueryKind } from '../query.js';
import { StoreError } from '../store.js';
import { type Builder, comparison, strings, wholeNumber } from './builder.js';
import { arrow, edgeTests } from './hop.js';
import { label } from './names.js';
import { propertyTest, propertyType } from './property.js';
import { isShared } from './return.js';
import { inPlans } from './scope.js';

const deepest = 16;

/** The tests of a set's nodes, to be joined by AND. `rooted`: no edge has led to `n`, so the plan scope is tested here. */
export function setTests(n: string, set: NodeSet, builder: Builder, rooted: boolean, depth = 0): string[] {
  return [
    ...(rooted && builder.plans ? [inPlans(n, set.kind, builder.plans)] : []),
    ...(set.where ? [expression(n, set.kind, set.where, builder, false, depth)] : []),
  ];
}

/**
 * The same for the end of an optional step. One engine drops a row whose OPTIONAL MATCH fails a subquery in its WHERE,
 * where it should keep it without that end; so the ids that meet such a condition are collected first.
 */
export function optionalTests(n: string, set: NodeSet, builder: Builder): string[] {
  if (!set.where || !asksSubquery(set.kind, set.where, builder)) return setTests(n, set, builder, false);
  const a = builder.fresh('a');
  const body = `MATCH (${a}:${label(set.kind)})${where(setTests(a, set, builder, false))}`;
  return [`${n}.id IN ${builder.collected(body, `${a}.id`)}`];
}

function asksSubquery(kind: QueryKind, c: Condition, builder: Builder): boolean {
  if (c.op === 'and' || c.op === 'or') return c.of.some((inner) => asksSubquery(kind, inner, builder));
  if (c.op === 'not') return asksSubquery(kind, c.of, builder);
  if (c.op === 'prop') return builder.plans !== null && c.prop !== 'id' && isShared(kind);
  return c.op === 'hop';
}

export function where(tests: readonly string[]): string {
  return tests.length ? ` WHERE ${tests.join(' AND ')}` : '';
}

/** `total`: the expression must be true or false, never null, as it stands under NOT, where a missing value is "does not meet". */
function expression(n: string, kind: QueryKind, c: Condition, builder: Builder, total: boolean, depth: number): string {
  if (depth > deepest) throw new StoreError('BAD_QUERY', `Conditions may be ${deepest} levels deep.`);
  switch (c.op) {
    case 'and':
    case 'or': {
      if (!c.of.length) return c.op === 'and' ? 'true' : 'false';
      const parts = c.of.map((inner) => expression(n, kind, inner, builder, total, depth + 1));
      return parts.length === 1 ? parts[0]! : `(${parts.join(c.op === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return `NOT (${expression(n, kind, c.of, builder, true, depth + 1)})`;
    case 'ids':
      return `${n}.id IN ${builder.param(strings(c.ids, 'ids'))}`;
    case 'prop':
      return property(n, kind, c, builder, total);
    case 'hop':
      return neighbours(n, kind, c, builder, depth);
    default:
      throw new StoreError('BAD_QUERY', `There is no condition “${String((c as { op: unknown }).op)}”.`);
  }
}

/**
 * A shared entity's property is the sum of what all plans say of it. Under a plan scope it counts if one of these
 * plans says so, which is read from the plans' own descriptions.
 */
function property(n: string, kind: QueryKind, c: Condition & { op: 'prop' }, builder: Builder, total: boolean): string {
  const type = propertyType(kind, c.prop);
  const shared = builder.plans && c.prop !== 'id' && isShared(kind);
  if (!shared) {
    const test = propertyTest(n, c.prop, type, c.cmp, c.value, builder.param);
    return total ? `coalesce(${test}, false)` : `(${test})`;
  }
  const d = builder.fresh('d');
  const absent = c.cmp === 'exists' && c.value === false;
  const test = propertyTest(d, c.prop, type, c.cmp, absent ? true : c.value, builder.param);
  return `COUNT { (${n})-[${d}:DESCRIBED_IN]->(:Plan) WHERE ${d}.plan IN ${builder.plans} AND ${test} } ${absent ? '= 0' : '> 0'}`;
}

function neighbours(n: string, kind: QueryKind, c: Condition & { op: 'hop' }, builder: Builder, depth: number): string {
  const h = builder.fresh('h');
  const m = builder.fresh('m');
  const to = `${arrow(c.hop, h)}(${m}:${label(c.to.kind)})`;
  const tests = () => [...edgeTests(c.hop, h, builder), ...setTests(m, c.to, builder, false, depth + 1)];
  if (!c.count && pinned(c.to.where)) {
    // The few ends are known: go back from them, instead of looking from every node whether it leads there.
    const a = builder.fresh('a');
    const start = `MATCH (${m}:${label(c.to.kind)})${where(setTests(m, c.to, builder, false, depth + 1))}`;
    const back: Hop = { ...c.hop, dir: c.hop.dir === 'out' ? 'in' : 'out' };
    const body = `${start} WITH ${m} MATCH (${m})${arrow(back, h)}(${a}:${label(kind)})${where(edgeTests(c.hop, h, builder))}`;
    return `${n}.id IN ${builder.collected(body, `DISTINCT ${a}.id`)}`;
  }
  if (!c.count) return `COUNT { (${n})${to}${where(tests())} } > 0`;

  // So many *different* neighbours: neither engine counts distinct ends inside an expression, so the ids of the
  // nodes that have that many are collected first. Comparisons that zero meets are asked the other way round.
  const { cmp, n: wanted, negated } = positive(comparison(c.count.cmp), wholeNumber(c.count.n, 'count'));
  if (cmp === null) return negated ? 'true' : 'false';
  const a = builder.fresh('a');
  const body = `MATCH (${a}:${label(kind)})${to}${where(tests())}`;
  const counted = `WITH ${a}, count(DISTINCT ${m}.id) AS c WHERE c ${cmp} ${builder.param(wanted)}`;
  const set = builder.collected(`${body} ${counted}`, `${a}.id`);
  return negated ? `NOT (${n}.id IN ${set})` : `${n}.id IN ${set}`;
}

/** Does the condition hold for a few given nodes at most? */
function pinned(c: Condition | undefined): boolean {
  return c?.op === 'ids' || (c?.op === 'and' && c.of.some(pinned));
}

/** The same comparison in a form that a node without any neighbour never meets, and whether to negate it. */
function positive(cmp: string, n: number): { cmp: '=' | '>' | '>=' | null; n: number; negated: boolean } {
  if (cmp === '>') return { cmp, n, negated: false };
  if (cmp === '>=') return n === 0 ? { cmp: null, n, negated: true } : { cmp, n, negated: false };
  if (cmp === '<') return n === 0 ? { cmp: null, n, negated: false } : { cmp: '>=', n, negated: true };
  if (cmp === '<=') return { cmp: '>', n, negated: true };
  return n === 0 ? { cmp: '>', n, negated: true } : { cmp: '=', n, negated: false };
}
