/** The whole seam between plangraph and a graph engine. */
import type { NodeKind, PlanFacts, PlanRecord } from './model.js';
import type { NodeRow, PathQuery, Query, QueryResult, Row } from './query.js';

export type ReplaceOutcome = 'new' | 'unchanged' | 'replaced';

export interface SearchHit {
  node: NodeRow;
  /** Where the text stands in the node's own text, UTF-16. */
  at: number;
}

/** One line of the APOC-shaped JSON export (see graph/export). */
export type ExportLine =
  | { type: 'node'; id: string; labels: string[]; properties: Record<string, unknown> }
  | {
      type: 'relationship';
      id: string;
      label: string;
      start: { id: string };
      end: { id: string };
      properties: Record<string, unknown>;
    };

export interface StoreStats {
  engine: 'embedded' | 'neo4j';
  plans: number;
  nodes: number;
  relationships: number;
}

/** What a person says against the reader: an object with an id of its own and when it was said (ISO 8601). */
export interface LoggedEntry {
  id: string;
  at: string;
}

export interface LoggedLines {
  /** In the order they were said; `line` counts from 1. */
  lines: { line: number; text: string }[];
  /** Lines whose writing was broken off. */
  cut: number[];
}

/** Corrections, kept beside the plans and through all that becomes of them: one JSON object a line, only ever added to. */
export interface CorrectionLog {
  /** Where a person finds them: a file, or a server. */
  readonly place: string;
  read(): Promise<LoggedLines>;
  append(entry: LoggedEntry): Promise<void>;
}

/**
 * A graph that holds plans. Reads see whole plans only: `replacePlan` and `removePlan` are one transaction each.
 * Errors are StoreError with a code that src can turn into a next step.
 */
export interface GraphStore {
  run(query: Query): Promise<QueryResult>;
  /** No row where there is no path. The row's nodes and edges are in order. */
  path(query: PathQuery): Promise<{ row: Row | null; cypher: string; params: Record<string, unknown> }>;
  /** Nodes whose text (Passage) or names (any entity) hold `text` literally, in the plan's order; complete up to `limit`. */
  search(text: string, options: { kind: NodeKind | 'Entity'; plans?: string[]; limit: number }): Promise<SearchHit[]>;
  replacePlan(facts: PlanFacts): Promise<ReplaceOutcome>;
  /** False where there is no such plan. */
  removePlan(id: string): Promise<boolean>;
  /** Of these ids, or all. Without their text unless asked; with `layout` what is needed to read them again. */
  plans(options?: { text?: boolean; layout?: boolean; ids?: readonly string[] }): Promise<PlanRecord[]>;
  /** No part of the plans' graph, its version or its export. */
  readonly corrections: CorrectionLog;
  /** Changes with every write; a cache's key. */
  version(): Promise<string>;
  exportLines(): AsyncIterable<ExportLine>;
  stats(): Promise<StoreStats>;
  /** Resolves when the engine answers; rejects with a StoreError where it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export type StoreErrorCode =
  | 'LOCKED'
  | 'UNREACHABLE'
  | 'UNAUTHORIZED'
  | 'CORRUPT'
  | 'UNWRITABLE'
  | 'BAD_QUERY'
  | 'CLOSED'
  | 'FAILED';

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
