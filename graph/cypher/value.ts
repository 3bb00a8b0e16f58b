/** A single-valued property as an expression to order or sum by. */
import type { QueryKind } from '../query.js';
import { StoreError } from '../store.js';
import type { Builder } from './builder.js';
import { propertyType } from './property.js';
import { isShared } from './return.js';

/** The end of a query as it grows: its lines, and the variables that each further WITH has to carry. */
export interface Tail {
  lines: string[];
  carried: string[];
}

/**
 * `n0.areaKm2`; under a plan scope, for a shared entity, what these plans say: the fullest name, else the value of the
 * latest period, as `merged` in layer/describe.ts has it. Picked from a list, because a subquery a row is slow.
 */
export function propertyValue(n: string, kind: QueryKind, prop: string, tail: Tail, builder: Builder): string {
  const type = propertyType(kind, prop);
  if (type === 'strings' || type === 'numbers')
    throw new StoreError('BAD_QUERY', `Rows cannot be ordered by the list “${prop}”.`);
  if (!builder.plans || !isShared(kind) || prop === 'id') return `${n}.${prop}`;
  const [said, best, value] = [builder.fresh('l'), builder.fresh('b'), builder.fresh('v')];
  const item = prop === 'name' ? 'd.name' : `[coalesce(d.period, ''), d.plan, d.${prop}]`;
  const better = prop === 'name' ? firstOf('size(x)', 'size(b)', 'x', 'b') : firstOf('x[0]', 'b[0]', 'x[1]', 'b[1]');
  const all = tail.carried.join(', ');
  const scope = `d.plan IN ${builder.plans} AND d.${prop} IS NOT NULL`;
  tail.lines.push(
    `WITH ${all}, [(${n})-[d:DESCRIBED_IN]->(:Plan) WHERE ${scope} | ${item}] AS ${said}`,
    `WITH ${all}, reduce(b = head(${said}), x IN ${said} | CASE WHEN ${better} THEN x ELSE b END) AS ${best}`,
    `WITH ${all}, ${best}${prop === 'name' ? '' : '[2]'} AS ${value}`,
  );
  tail.carried.push(value);
  return value;
}

function firstOf(greater: string, than: string, smaller: string, thanThis: string): string {
  return `${greater} > ${than} OR (${greater} = ${than} AND ${smaller} < ${thanThis})`;
}
