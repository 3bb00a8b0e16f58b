/** What a graph engine has to do for `CypherStore`: run texts, and make a group of them one transaction. */

import type { CorrectionLog } from './store.js';

/** Nodes and edges of a result, without the engine's own types. */
export interface EngineNode {
  labels: string[];
  properties: Record<string, unknown>;
}
export interface EngineEdge {
  type: string;
  properties: Record<string, unknown>;
}
export type EngineRow = Record<string, unknown>;

export type RunCypher = (text: string, params?: Record<string, unknown>) => Promise<EngineRow[]>;

export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  readonly corrections: CorrectionLog;
  read: RunCypher;
  /** All of `work` or nothing of it. */
  write<T>(work: (run: RunCypher) => Promise<T>): Promise<T>;
  /** The statement that finds passages holding `text`, where the engine has something faster than CONTAINS. */
  passageCandidates?(text: string): { call: string; params: Record<string, unknown> } | null;
  close(): Promise<void>;
}
