import { randomBytes } from 'node:crypto';
import type { GraphStore } from '../../../graph/store.js';
import { openServer, openStore } from '../../compose.js';
import {
  type EngineConfig,
  type EngineFlags,
  isLoopback,
  type ListenConfig,
  type ListenFlags,
  listenConfig,
} from '../../config.js';
import { correctionMessages } from '../../corrections/messages.js';
import { localAccess } from '../access/local.js';
import { namedEngine } from '../access/open.js';
import { explainConfig, explainCorrections, explainListen, explainStore } from '../explain.js';
import { CommandFailure, exitCodes } from '../failure.js';
import { findServer, removeNote, writeNote } from '../note.js';
import type { Terminal } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { ingestFiles } from './ingest.js';
import { questionsFor, sampleFor } from './sample.js';

/** `start` first reads `files` (the sample plan where there are none); `serve` gives null and reads nothing. Ends on a signal. */
export async function serve(flags: EngineFlags & ListenFlags, files: string[] | null, terminal: Terminal): Promise<void> {
  const engine = namedEngine(flags, terminal);
  const listen = listenSettings(flags, terminal);
  if (engine.kind === 'embedded') await refuseSecond(engine.data, terminal);
  try {
    const store = await openStore(engine);
    try {
      if (files)
        await ingestFiles(localAccess(store), files.length > 0 ? files : await sampleFor(store), { json: false }, terminal);
      await settle(store, terminal);
      await serveStore(store, engine, listen, terminal);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw explainCorrections(explainStore(error, engine, terminal.messages), terminal.language);
  }
}

/** Somebody may have written corrections since the plans were read. */
async function settle(store: GraphStore, { messages, language, tell }: Terminal): Promise<void> {
  const [{ settleCorrections }, { standingCorrections }] = await Promise.all([
    import('../../corrections/settle.js'),
    import('../../corrections/standing.js'),
  ]);
  const { cut, place } = await standingCorrections(store);
  for (const line of cut) tell(correctionMessages[language].cut(place, line));
  const { filesNeeded } = await settleCorrections(store);
  for (const { title, source } of filesNeeded) tell(messages.corrections.fileNeeded(title, source));
}

async function serveStore(store: GraphStore, engine: EngineConfig, listen: ListenConfig, terminal: Terminal): Promise<void> {
  const adminToken = listen.token ?? randomBytes(24).toString('hex');
  const examples = await questionsFor(store);
  const server = await openServer(store, { token: listen.token, adminToken, examples, log: terminal.tell });
  const { url } = await server.listen(listen.port, listen.host).catch((error: unknown) => {
    throw explainListen(error, listen.port, listen.host, terminal.messages);
  });
  const stopped = untilStopped(terminal.env);
  const note = { url, token: adminToken, pid: process.pid };
  try {
    if (engine.kind === 'embedded') await writeNote(engine.data, note);
    greet(url, examples, listen, terminal);
    await stopped;
  } finally {
    if (engine.kind === 'embedded') await removeNote(engine.data, note);
    await server.close();
  }
  terminal.tell(terminal.messages.stopped());
}

function greet(url: string, examples: readonly string[], listen: ListenConfig, { messages, tell }: Terminal): void {
  tell(messages.serving(url));
  if (listen.token !== null) tell(messages.tokenNeeded());
  else if (!isLoopback(listen.host)) tell(messages.open());
  if (examples.length > 0) {
    tell(messages.tryThese());
    for (const question of examples) tell(`  ${question}`);
  }
  tell(messages.stopHint());
}

function listenSettings(flags: ListenFlags, { env, messages }: Terminal): ListenConfig {
  try {
    return listenConfig(flags, env);
  } catch (error) {
    throw explainConfig(error, messages);
  }
}

async function refuseSecond(data: string, { messages }: Terminal): Promise<void> {
  const running = await findServer(data);
  if (running) throw new CommandFailure(exitCodes.store, messages.alreadyServed(running.url));
}
