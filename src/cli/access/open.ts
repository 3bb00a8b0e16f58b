import { setTimeout as wait } from 'node:timers/promises';
import { type GraphStore, StoreError } from '../../../graph/store.js';
import { openStore } from '../../compose.js';
import { type EngineConfig, type EngineFlags, engineConfig } from '../../config.js';
import { explainConfig, explainCorrections, explainStore } from '../explain.js';
import { findServer } from '../note.js';
import type { Terminal } from '../terminal.js';
import type { GraphAccess } from './access.js';

/** How long another short command on the same folder is waited for, and how often it is looked after. Milliseconds. */
const patience = 5000;
const pause = 200;

/** Gives `run` the graph that the flags name, and closes it afterwards. Throws CommandFailure where it cannot be used. */
export async function withAccess(
  flags: EngineFlags,
  terminal: Terminal,
  run: (access: GraphAccess) => Promise<unknown>,
): Promise<void> {
  const engine = namedEngine(flags, terminal);
  try {
    const access = await openAccess(engine, terminal);
    try {
      await run(access);
    } finally {
      await access.close();
    }
  } catch (error) {
    throw explainCorrections(explainStore(error, engine, terminal.messages), terminal.language);
  }
}

export function namedEngine(flags: EngineFlags, { env, cwd, messages }: Terminal): EngineConfig {
  try {
    return engineConfig(flags, env, cwd);
  } catch (error) {
    throw explainConfig(error, messages);
  }
}

/** Through the server that has the folder open, where there is one; otherwise in this process. */
async function openAccess(engine: EngineConfig, terminal: Terminal): Promise<GraphAccess> {
  const deadline = performance.now() + patience;
  for (;;) {
    const server = engine.kind === 'embedded' ? await findServer(engine.data) : null;
    if (server) {
      const { remoteAccess } = await import('./remote.js');
      return remoteAccess(server, terminal);
    }
    const store = await openUnlessLocked(engine, performance.now() < deadline);
    if (store) {
      const { localAccess } = await import('./local.js');
      return localAccess(store);
    }
    await wait(pause);
  }
}

/** Null where another process has the folder and `again` allows another try. */
async function openUnlessLocked(engine: EngineConfig, again: boolean): Promise<GraphStore | null> {
  try {
    return await openStore(engine);
  } catch (error) {
    if (again && error instanceof StoreError && error.code === 'LOCKED') return null;
    throw error;
  }
}
