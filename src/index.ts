/** The library's face: read a plan, keep it in a graph, ask it, serve it. */
export type { PlanFacts } from '../graph/model.js';
export type { Query, QueryResult } from '../graph/query.js';
export { type GraphStore, StoreError } from '../graph/store.js';
export { type IngestOptions, ingestPlan, inspectPlan } from '../ingest/ingest.js';
export { readPlan } from '../ingest/read/read.js';
export { ReadError } from '../ingest/read/read-error.js';
export type { IngestReport, IngestResult, SourceText } from '../ingest/stages.js';
export type { Answer, AnswerEvidence, AnswerItem } from './ask/answer.js';
export { openAsker, openServer, openStore, type ServiceOptions } from './compose.js';
export { type EngineConfig, engineConfig } from './config.js';
export type { PlanServer } from './server.js';
