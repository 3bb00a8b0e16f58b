/** A single-valued property as an expression to order or sum by. */
import type { QueryKind } from '../query.js';
import { StoreError } from '../store.js';
import type { Builder } from './builder.js';
import { propertyType } from './property.js';
import { isShared } from './return.js';

export interface Value {
  /** To stand before the clause that uses the expression. */
  clauses: string[];
  expression: string;
}

/**
 * `n0.areaKm2`; under a plan scope, for a shared entity, what these plans say: the fullest name, else the value of the
 * latest period, as `merged` in layer/describe.ts has it.
 */
export function propertyValue(n: string, kind: QueryKind, prop: string, builder: Builder): Value {
  const type = propertyType(kind, prop);
  if (type === 'strings' || type === 'numbers')
    throw new StoreError('BAD_QUERY', `Rows cannot be ordered by the list “${prop}”.`);
  if (!builder.plans || !isShared(kind) || prop === 'id') return { clauses: [], expression: `${n}.${prop}` };
  const v = builder.fresh('v');
  const first = prop === 'name' ? 'size(d.name) DESC, d.name' : "coalesce(d.period, '') DESC, d.plan";
  const clause = [
    `CALL (${n}) {`,
    `OPTIONAL MATCH (${n})-[d:DESCRIBED_IN]->(:Plan) WHERE d.plan IN ${builder.plans} AND d.${prop} IS NOT NULL`,
    `RETURN d.${prop} AS ${v} ORDER BY ${first} LIMIT 1`,
    '}',
  ].join(' ');
  return { clauses: [clause], expression: v };
}
