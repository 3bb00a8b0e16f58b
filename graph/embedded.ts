/** The engine in this process: grafeo, in a folder of its own. One process at a time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { CorrectionFile } from './correction-file.js';
import { embeddedIndexes } from './cypher/indexes.js';
import { countEdges, countNodes, planKeys } from './cypher/read.js';
import { CypherStore } from './cypher-store.js';
import { digestOf } from './digest.js';
import { type Seal, SealFile } from './embedded-seal.js';
import type { Engine, EngineRow, RunCypher } from './engine.js';
import { type GraphStore, StoreError } from './store.js';

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;

/** Opens or creates the graph in the folder `path`. */
export async function openEmbedded(path: string): Promise<GraphStore> {
  const seal = new SealFile(join(path, 'graph.seal.json'));
  const db = openDatabase(path);
  try {
    const run: RunCypher = async (text, params) => rows(await db.executeCypher(text, params ?? {}));
    for (const statement of embeddedIndexes) await run(statement);
    seal.check(await sealOf(run));
    return new CypherStore(new EmbeddedEngine(db, seal, run, new CorrectionFile(join(path, 'corrections.jsonl'))));
  } catch (error) {
    db.close();
    throw plain(error);
  }
}

function openDatabase(path: string): Database {
  try {
    mkdirSync(path, { recursive: true });
    return GrafeoDB.open(join(path, 'graph.grafeo'));
  } catch (error) {
    throw plain(error, path);
  }
}

class EmbeddedEngine implements Engine {
  readonly name = 'embedded';

  constructor(
    private readonly db: Database,
    private readonly seal: SealFile,
    private readonly run: RunCypher,
    readonly corrections: CorrectionFile,
  ) {}

  read: RunCypher = async (text, params) => {
    try {
      return await this.run(text, params);
    } catch (error) {
      throw plain(error);
    }
  };

  async write<T>(work: (run: RunCypher) => Promise<T>): Promise<T> {
    const tx = this.db.beginTransaction();
    const inTransaction: RunCypher = async (text, params) => rows(await tx.executeCypher(text, params ?? {}));
    try {
      const result = await work(inTransaction);
      this.seal.announce(await sealOf(inTransaction));
      tx.commit();
      try {
        this.db.walCheckpoint();
      } finally {
        this.seal.settle();
      }
      return result;
    } catch (error) {
      if (tx.isActive) tx.rollback();
      throw plain(error);
    }
  }

  async close(): Promise<void> {
    this.db.close();
  }
}

async function sealOf(run: RunCypher): Promise<Seal> {
  const plans = (await run(planKeys)) as { id: string; hash: string; reader: string }[];
  const [nodes] = await run(countNodes);
  const [relationships] = await run(countEdges);
  return { digest: digestOf(plans), nodes: nodes!.c as number, relationships: relationships!.c as number };
}

function rows(result: Awaited<ReturnType<Database['executeCypher']>>): EngineRow[] {
  return result.toArray().map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, value(v)])));
}

/** grafeo gives nodes and edges as maps with `_labels` or `_type` among their properties. */
function value(v: unknown): unknown {
  if (v === null || typeof v !== 'object') return v;
  if (Array.isArray(v)) return v.map(value);
  const { _id, _labels, _type, _source, _target, ...properties } = v as Record<string, unknown>;
  if (_labels) return { labels: _labels, properties };
  if (_type) return { type: _type, properties };
  return v;
}

function plain(error: unknown, path?: string): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const options = { cause: error };
  if (/cannot be locked/i.test(text) && path)
    return new StoreError('LOCKED', `Another process has the graph in ${path} open.`, options);
  if (/EACCES|EROFS|ENOTDIR|EEXIST|permission denied|read-only/i.test(text) && path)
    return new StoreError('UNWRITABLE', `The folder ${path} cannot be written.`, options);
  if (path) return new StoreError('CORRUPT', `The graph in ${path} cannot be opened: ${text}`, options);
  return new StoreError('FAILED', `The embedded engine failed: ${text}`, options);
}
