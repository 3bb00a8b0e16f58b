/** The kinds of fact that a review shows, in the order in which facts of one quote are listed. */
import type { RelationshipType } from '../../../graph/model.js';

export const factKinds = [
  'DEVELOPS',
  'PART_OF',
  'LOCATED_IN',
  'BELONGS_TO',
  'BUILT_BY',
  'BASED_IN',
  'OPERATES_IN',
  'HAS_LEVEL',
  'HAS_STATUS',
  'FROM',
  'TO',
  'CITES',
  'Measurement',
  'Conflict',
] as const satisfies readonly (RelationshipType | 'Measurement' | 'Conflict')[];
export type FactKind = (typeof factKinds)[number];

export const isFactKind = (kind: string): kind is FactKind => (factKinds as readonly string[]).includes(kind);
