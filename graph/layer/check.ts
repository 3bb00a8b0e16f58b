/** What the store refuses to write: facts that point nowhere, ids used twice, properties of the wrong type. */
import { type NodeKind, type PlanFacts, type RelationshipType, relationships } from '../model.js';
import { isEntityKind, propertiesOf } from '../properties.js';
import { StoreError } from '../store.js';

const identifier = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;

export function refuse(message: string): never {
  throw new StoreError('FAILED', `The plan's facts cannot be stored: ${message}.`);
}

/** The kind of every node that the plan's facts may point to. */
export function kindsOf(facts: PlanFacts): Map<string, NodeKind> {
  const kinds = new Map<string, NodeKind>();
  const add = (id: string, kind: NodeKind) => {
    if (typeof id !== 'string' || !id) refuse(`a ${kind} has no id`);
    if (kinds.has(id)) refuse(`the id ${id} is used twice`);
    kinds.set(id, kind);
  };
  add(facts.plan.id, 'Plan');
  for (const s of facts.sections) add(s.id, 'Section');
  for (const p of facts.passages) add(p.id, 'Passage');
  for (const e of facts.entities) add(e.id, e.kind);
  for (const m of facts.measurements) add(m.id, 'Measurement');
  for (const c of facts.conflicts) add(c.id, 'Conflict');
  return kinds;
}

export function termKind(id: string): 'Level' | 'Status' | null {
  return id.startsWith('level:') ? 'Level' : id.startsWith('status:') ? 'Status' : null;
}

export function checkEnds(type: RelationshipType, from: NodeKind | undefined, to: NodeKind | undefined, what: string): void {
  if (!from || !to) refuse(`${what} points to something that the plan does not have`);
  const fits = (pattern: string, kind: NodeKind) => pattern === kind || (pattern === 'Entity' && isEntityKind(kind));
  if (!relationships[type]?.some(([a, b]) => fits(a, from) && fits(b, to)))
    refuse(`${what}: ${type} does not lead from ${from} to ${to}`);
}

export function checkEntityProps(id: string, kind: NodeKind, props: Record<string, unknown>): void {
  const table = propertiesOf(kind);
  for (const [key, value] of Object.entries(props)) {
    if (!identifier.test(key)) refuse(`${id} has a property named “${key}”`);
    const type = table[key] ?? typeof value;
    if (!['string', 'number', 'boolean'].includes(typeof value) || typeof value !== type || Number.isNaN(value))
      refuse(`${id}.${key} should be a ${type} and is ${JSON.stringify(value)}`);
  }
}
