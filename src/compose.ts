/** Puts the rooms together. The only file that chooses an engine. Loads nothing before it is needed. */
import { mkdir } from 'node:fs/promises';
import { type GraphStore, StoreError } from '../graph/store.js';
import type { Asker } from './ask/ask.js';
import type { EngineConfig } from './config.js';

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

export async function openAsker(store: GraphStore): Promise<Asker> {
  const { createAsker } = await import('./ask/ask.js');
  return createAsker(store);
}

/** Readable by its owner only: it will hold the token of a running server. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError('UNWRITABLE', (error as Error).message, { cause: error });
  }
}
