/** One comparison on one property, as a Cypher expression. */
import { type PropertyType, propertiesOf } from '../properties.js';
import type { Comparison, QueryKind, Scalar } from '../query.js';
import { StoreError } from '../store.js';

export function propertyType(kind: QueryKind, prop: string): PropertyType {
  const table = propertiesOf(kind);
  if (prop === 'id') return 'string';
  const type = Object.hasOwn(table, prop) ? table[prop] : undefined;
  if (!type) throw new StoreError('BAD_QUERY', `${kind} has no property “${prop}” to ask for.`);
  return type;
}

const scalarOf = { string: 'string', number: 'number', boolean: 'boolean', strings: 'string', numbers: 'number' } as const;

/**
 * `n.areaKm2 > $p1`. A node without the property meets only `exists` false; `!=` asks for a value that differs.
 * On a list, `=`, `in`, `contains` and `startsWith` ask for a member that does, `!=` for a list without that member.
 */
export function propertyTest(
  owner: string,
  prop: string,
  type: PropertyType,
  cmp: Comparison,
  value: Scalar | Scalar[],
  param: (value: unknown) => string,
): string {
  const at = `${owner}.${prop}`;
  const list = type === 'strings' || type === 'numbers';
  if (cmp === 'exists') {
    if (typeof value !== 'boolean') throw new StoreError('BAD_QUERY', `“exists” on ${prop} takes true or false.`);
    if (list) return value ? `size(coalesce(${at}, [])) > 0` : `size(coalesce(${at}, [])) = 0`;
    return value ? `${at} IS NOT NULL` : `${at} IS NULL`;
  }
  check(prop, scalarOf[type], cmp, value);
  const p = param(value);
  if (!list) return cmp === 'in' ? `${at} IS NOT NULL AND ${at} IN ${p}` : `${at} ${symbol(cmp)} ${p}`;
  const members = `coalesce(${at}, [])`;
  if (cmp === '=') return `${p} IN ${members}`;
  if (cmp === '!=') return `size(${members}) > 0 AND NOT ${p} IN ${members}`;
  if (cmp === 'in') return `any(x IN ${members} WHERE x IN ${p})`;
  return `any(x IN ${members} WHERE x ${symbol(cmp)} ${p})`;
}

function symbol(cmp: Comparison): string {
  if (cmp === '!=') return '<>';
  if (cmp === 'contains') return 'CONTAINS';
  if (cmp === 'startsWith') return 'STARTS WITH';
  return cmp;
}

/** The engines differ where a string meets a number, so that never reaches them. */
function check(prop: string, type: 'string' | 'number' | 'boolean', cmp: Comparison, value: Scalar | Scalar[]): void {
  const values = Array.isArray(value) ? value : [value];
  if ((cmp === 'in') !== Array.isArray(value))
    throw new StoreError('BAD_QUERY', `“in” takes a list and “${cmp}” on ${prop} does not.`);
  if ((cmp === 'contains' || cmp === 'startsWith') && type !== 'string')
    throw new StoreError('BAD_QUERY', `“${cmp}” is for text, and ${prop} is a ${type}.`);
  for (const v of values)
    if (typeof v !== type || (typeof v === 'number' && !Number.isFinite(v)))
      throw new StoreError('BAD_QUERY', `${prop} is a ${type}; it cannot be compared with ${JSON.stringify(v)}.`);
}
