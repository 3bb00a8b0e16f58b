/**
 * The query algebra: the one value that questions and GraphQL filters are turned into, and that `graph/cypher`
 * turns into Cypher. Closed shapes only, so that every query is of bounded work and can be checked.
 */
import type { EntityKind, Mode, NodeKind, RelationshipType } from './model.js';

/** `Entity` stands for any entity kind. */
export type QueryKind = NodeKind | 'Entity';
export type Scalar = string | number | boolean;
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'contains' | 'startsWith' | 'exists';

/** Nodes of one kind that meet a condition. */
export interface NodeSet {
  kind: QueryKind;
  where?: Condition;
}

/** Set operations on one kind are and (intersection), or (union), and-not (difference) of conditions. */
export type Condition =
  | { op: 'and' | 'or'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'ids'; ids: string[] }
  /** `prop` is one of the model's properties; list properties (aliases, levels, status) compare by membership. */
  | { op: 'prop'; prop: string; cmp: Comparison; value: Scalar | Scalar[] }
  /** At least one such neighbour; with `count`, so many of them. */
  | { op: 'hop'; hop: Hop; to: NodeSet; count?: { cmp: '=' | '<' | '<=' | '>' | '>='; n: number } };

export interface Hop {
  rel: RelationshipType;
  dir: 'out' | 'in';
  /** PART_OF only: up to so many steps (at most 6). */
  upTo?: number;
  edge?: EdgeCondition;
}

/** On the edge's own properties. */
export interface EdgeCondition {
  role?: string[];
  relation?: string[];
  mode?: Mode;
}

/** One link of the chain that rows are made of. An optional step keeps rows that have no such neighbour. */
export interface Step {
  hop: Hop;
  to: NodeSet;
  optional?: boolean;
}

/** A position in the chain: 0 is `from`, n the node behind the nth step; -1 is the value of an aggregate with groupBy (`prop` is then "value"). Missing values come last. */
export interface OrderBy {
  at: number;
  prop: string;
  dir: 'asc' | 'desc';
}

export interface Aggregate {
  fn: 'count' | 'sum' | 'avg' | 'min' | 'max';
  /** The node counted (distinct) or whose `prop` is taken. */
  at: number;
  prop?: string;
  /** One row a distinct node at this position; without it, one row in all. */
  groupBy?: number;
}

/** Without `follow`, rows are the distinct nodes of `from`. Ties of `order` are broken by id, so that pages are stable. */
export interface Query {
  from: NodeSet;
  follow?: Step[];
  /** Only what these plans say: edges that carry a plan, and entities, sections, passages, measurements, conflicts of these. */
  plans?: string[];
  aggregate?: Aggregate;
  order?: OrderBy[];
  skip?: number;
  limit?: number;
}

/** The shortest chain of relationships between two nodes, at most `upTo` (≤ 6) long. */
export interface PathQuery {
  from: string;
  to: string;
  upTo: number;
  plans?: string[];
}

export interface NodeRow {
  id: string;
  kind: NodeKind;
  props: Record<string, Scalar | Scalar[]>;
}

/** Evidence is kept as parallel lists in `props` (sections, quotes, starts, ends, modes, for PDF also pages), with `plan`. */
export interface EdgeRow {
  type: RelationshipType;
  from: string;
  to: string;
  props: Record<string, Scalar | Scalar[]>;
}

/** `nodes[i]` and `edges[i - 1]` belong to step i; null behind an optional step that found nothing. A path of several hops gives its last edge. */
export interface Row {
  nodes: (NodeRow | null)[];
  edges: (EdgeRow | null)[];
  /** Where the query has an aggregate. All nodes but the one grouped by are then null. */
  value?: number | null;
}

export interface QueryResult {
  rows: Row[];
  /** The text and parameters that ran. */
  cypher: string;
  params: Record<string, unknown>;
}

export type { EntityKind };
