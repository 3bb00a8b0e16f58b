/** Puts the rooms together. The only file that chooses an engine. Loads nothing before it is needed. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { type GraphStore, StoreError } from '../graph/store.js';
import type { IngestOptions } from '../ingest/ingest.js';
import type { AddingStage } from '../ingest/stages.js';
import type { Asker } from './ask/ask.js';
import type { EngineConfig } from './config.js';
import type { Added } from './plans/adding-messages.js';
import type { PlanServer } from './server.js';

/** Throws StoreError: LOCKED, UNREACHABLE, UNAUTHORIZED, CORRUPT, UNWRITABLE. */
export async function openStore(engine: EngineConfig): Promise<GraphStore> {
  if (engine.kind === 'neo4j') {
    const { openNeo4j } = await import('../graph/neo4j.js');
    const { uri, username, password, database } = engine;
    return openNeo4j({ uri, username, password, ...(database === undefined ? {} : { database }) });
  }
  await makeFolder(engine.data);
  const { openEmbedded } = await import('../graph/embedded.js');
  return openEmbedded(engine.data);
}

/** Reads a plan into the store. Throws ReadError where the bytes are no plan. */
export async function ingestInto(store: GraphStore, bytes: Uint8Array, options: IngestOptions): Promise<Added> {
  const [{ ingestPlanInTurns, workBefore }, { readPlan }, { storeCorrected }] = await Promise.all([
    import('../ingest/ingest.js'),
    import('../ingest/read/read.js'),
    import('./corrections/store-corrected.js'),
  ]);
  const begins = (stage: AddingStage) => {
    options.onProgress?.(stage, workBefore[stage], 100);
    return othersTurn();
  };
  await begins('read');
  const { facts, report } = await ingestPlanInTurns(await readPlan(bytes, options.name), options);
  await begins('store');
  const { outcome, corrections } = await storeCorrected(store, facts);
  return { outcome, report, ...(corrections ? { corrections } : {}) };
}

/** The whole graph as JSONL, in pieces of whole lines. */
export async function* exportJsonl(store: GraphStore): AsyncGenerator<string> {
  const { jsonLines } = await import('../graph/export/jsonl.js');
  yield* jsonLines(store.exportLines());
}

export async function openAsker(store: GraphStore): Promise<Asker> {
  const { createAsker } = await import('./ask/ask.js');
  return createAsker(store);
}

export interface ServiceOptions {
  /** Needed by whoever asks; null where everybody may. */
  token: string | null;
  /** Needed to change or export the graph over HTTP. */
  adminToken: string;
  /** Questions to try. */
  examples: readonly string[];
  log: (line: string) => void;
}

/** The service on a store, not listening yet. */
export async function openServer(store: GraphStore, options: ServiceOptions): Promise<PlanServer> {
  const { createServer } = await import('./server.js');
  const { token, adminToken, examples, log } = options;
  return createServer({
    store,
    asker: await openAsker(store),
    token,
    examples,
    log,
    admin: {
      token: adminToken,
      ingest: (name, bytes, more) => ingestInto(store, bytes, { name, ...more }),
      remove: (id) => store.removePlan(id),
      correct: async (said, how) => (await import('./corrections/correct.js')).correct(store, said, how),
      takeBack: async (id, by) => (await import('./corrections/correct.js')).takeBack(store, id, by),
      exportJsonl: () => exportJsonl(store),
    },
  });
}

/**
 * Readable by its owner only: it will hold the token of a running server. Made level by level, since some file systems
 * (/proc) make `mkdir` with `recursive` go round for ever.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    const missing: string[] = [];
    for (let at = path; !existsSync(at); at = dirname(at)) missing.push(at);
    for (const folder of missing.reverse()) await mkdir(folder, { mode: 0o700 }).catch(unlessThere);
  } catch (error) {
    throw new StoreError('UNWRITABLE', (error as Error).message, { cause: error });
  }
}

/** Another process may have made it in the meantime. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
