/** One hop as a pattern and the conditions on its edges. */
import type { EdgeCondition, Hop } from '../query.js';
import { StoreError } from '../store.js';
import { type Builder, strings, wholeNumber } from './builder.js';
import { relationship } from './names.js';

export const longestHop = 6;

/** How many steps the hop may take, at least 1. */
export function reach(hop: Hop): number {
  if (hop.upTo === undefined) return 1;
  if (hop.rel !== 'PART_OF') throw new StoreError('BAD_QUERY', `Only PART_OF can be followed several steps, not ${hop.rel}.`);
  if (hop.upTo < 1) throw new StoreError('BAD_QUERY', 'upTo takes a whole number from 1.');
  return wholeNumber(hop.upTo, 'upTo', longestHop);
}

/** `-[h1:DEVELOPS]->`, `<-[h1:PART_OF*1..4]-`; several steps make `edge` a list. */
export function arrow(hop: Hop, edge: string): string {
  const steps = reach(hop);
  const inner = `[${edge}:${relationship(hop.rel)}${steps > 1 ? `*1..${steps}` : ''}]`;
  if (hop.dir === 'out') return `-${inner}->`;
  if (hop.dir === 'in') return `<-${inner}-`;
  throw new StoreError('BAD_QUERY', `A hop goes “out” or “in”, not “${String(hop.dir)}”.`);
}

/** What every edge of the hop must meet: the plan scope and the edge condition. */
export function edgeTests(hop: Hop, edge: string, builder: Builder): string[] {
  const tests = (e: string): string[] => [
    ...(builder.plans ? [`${e}.plan IN ${builder.plans}`] : []),
    ...(hop.edge ? conditionTests(hop.edge, e, builder) : []),
  ];
  if (reach(hop) === 1) return tests(edge);
  const each = tests('e');
  return each.length ? [`all(e IN ${edge} WHERE ${each.join(' AND ')})`] : [];
}

function conditionTests(condition: EdgeCondition, e: string, builder: Builder): string[] {
  const tests: string[] = [];
  if (condition.role)
    tests.push(`any(x IN coalesce(${e}.role, []) WHERE x IN ${builder.param(strings(condition.role, 'role'))})`);
  if (condition.relation) tests.push(`coalesce(${e}.relation, '') IN ${builder.param(strings(condition.relation, 'relation'))}`);
  if (condition.mode) tests.push(`${builder.param(oneOf(condition.mode, ['stated', 'inherited']))} IN coalesce(${e}.modes, [])`);
  return tests;
}

function oneOf(value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value)) throw new StoreError('BAD_QUERY', `“${value}” is none of ${allowed.join(', ')}.`);
  return value;
}
