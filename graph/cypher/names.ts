/** Labels, index names and the few identifiers that every statement shares. Nothing a user types becomes an identifier. */
import { nodeKinds, type RelationshipType, relationships } from '../model.js';
import { isEntityKind } from '../properties.js';
import type { QueryKind } from '../query.js';
import { StoreError } from '../store.js';

/** The label of every node of ours: ends of any kind are found by it. */
export const anyNode = 'PlanGraph';

const kinds: ReadonlySet<string> = new Set([...nodeKinds, 'Entity']);
export function label(kind: QueryKind): string {
  if (!kinds.has(kind)) throw new StoreError('BAD_QUERY', `There is no kind of node “${kind}”.`);
  return kind;
}

/** `:Park:Entity:PlanGraph` */
export function labelsForWriting(kind: QueryKind): string {
  return [label(kind), ...(isEntityKind(kind) ? ['Entity'] : []), anyNode].map((l) => `:${l}`).join('');
}

export function relationship(type: RelationshipType): string {
  if (!Object.hasOwn(relationships, type)) throw new StoreError('BAD_QUERY', `There is no relationship “${type}”.`);
  return type;
}
