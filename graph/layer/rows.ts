/** The rows that one plan's layer is written as. */
import type { NodeKind, RelationshipType } from '../model.js';

export type Props = Record<string, unknown>;

export interface NodeWrite {
  id: string;
  props: Props;
}
export interface EdgeWrite {
  from: string;
  to: string;
  props: Props;
}

/** `own` nodes belong to the plan alone; `shared` ones may be there already. */
export interface Layer {
  plan: string;
  own: Map<NodeKind, NodeWrite[]>;
  shared: Map<NodeKind, NodeWrite[]>;
  edges: Map<RelationshipType, EdgeWrite[]>;
}

/** Without what is null or undefined: a property that is not there and one that is null are the same to both engines. */
export function present(props: Props): Props {
  return Object.fromEntries(Object.entries(props).filter(([, v]) => v !== null && v !== undefined));
}

/** Same in every run: an edge's id names its type, its ends and its plan. */
export function edgeId(type: RelationshipType, from: string, to: string, plan: string): string {
  return `${from}|${type}|${to}|${plan}`;
}
