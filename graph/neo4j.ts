/** A Neo4j server, 5.23 or newer, over Bolt. The only importer of its driver. */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { addCorrection, listCorrections } from './cypher/corrections.js';
import { neo4jIndexes, passageText, writerLock } from './cypher/indexes.js';
import { CypherStore } from './cypher-store.js';
import type { Engine, EngineRow, RunCypher } from './engine.js';
import { type CorrectionLog, type GraphStore, StoreError } from './store.js';

export interface Neo4jAddress {
  /** neo4j://host:7687 (routing) or bolt://host:7687. */
  uri: string;
  username: string;
  password: string;
  database?: string;
}

/** Connects, and makes indexes and constraints if they are not there. */
export async function openNeo4j(address: Neo4jAddress): Promise<GraphStore> {
  const { uri, username, password, database } = address;
  const fail = (error: unknown) => plain(error, uri, database);
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 10_000,
      connectionAcquisitionTimeout: 20_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new StoreError('UNREACHABLE', `${uri} is no address of a Neo4j server; write neo4j://host:7687 or bolt://host:7687.`, {
      cause: error,
    });
  }
  try {
    const server = await driver.getServerInfo(database ? { database } : {});
    checkVersion(server.agent ?? '');
    const session = driver.session(database ? { database } : {});
    try {
      for (const statement of neo4jIndexes) await session.run(statement);
      await session.run('CALL db.awaitIndexes(120)');
    } finally {
      await session.close();
    }
    return new CypherStore(new Neo4jEngine(driver, uri, database, fail));
  } catch (error) {
    await driver.close();
    throw fail(error);
  }
}

class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly corrections: CorrectionLog;

  constructor(
    private readonly driver: Driver,
    uri: string,
    private readonly database: string | undefined,
    private readonly fail: (error: unknown) => StoreError,
  ) {
    this.corrections = {
      place: uri,
      read: async () => {
        const said = await this.read(listCorrections);
        return { lines: said.map(({ line }, at) => ({ line: at + 1, text: String(line) })), cut: [] };
      },
      append: async (entry) => {
        const { id, at } = entry;
        await this.write((run) => run(addCorrection, { id, at, line: JSON.stringify(entry) }));
      },
    };
  }

  read: RunCypher = async (text, params) =>
    this.#session('READ', (session) => session.executeRead((tx) => rows(tx, text, params)));

  async write<T>(work: (run: RunCypher) => Promise<T>): Promise<T> {
    return this.#session('WRITE', (session) =>
      session.executeWrite(async (tx) => {
        await tx.run(writerLock);
        return work((text, params) => rows(tx, text, params));
      }),
    );
  }

  /**
   * The cjk analyzer keeps pairs of Chinese characters, so a text of two or more of them stands wherever its phrase
   * does. Anything else (one character, Latin, digits, signs) is left to CONTAINS.
   */
  passageCandidates(text: string): { call: string; params: Record<string, unknown> } | null {
    if (!/^[\u4e00-\u9fff]{2,64}$/.test(text)) return null;
    return {
      call: `CALL db.index.fulltext.queryNodes('${passageText}', $phrase) YIELD node AS n`,
      params: { phrase: `"${text}"` },
    };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> {
    const session = this.driver.session({ defaultAccessMode: mode, ...(this.database ? { database: this.database } : {}) });
    try {
      return await work(session);
    } catch (error) {
      throw this.fail(error);
    } finally {
      await session.close();
    }
  }
}

async function rows(tx: ManagedTransaction, text: string, params: Record<string, unknown> = {}): Promise<EngineRow[]> {
  const result = await tx.run(text, wholeNumbers(params) as Record<string, unknown>);
  return result.records.map((record) => Object.fromEntries(record.keys.map((key) => [key, value(record.get(key))])));
}

/** JavaScript has one kind of number; Neo4j stores 5 and 5.0 apart, and takes only whole ones for LIMIT. */
function wholeNumbers(v: unknown): unknown {
  if (typeof v === 'number') return Number.isSafeInteger(v) ? neo4j.int(v) : v;
  if (Array.isArray(v)) return v.map(wholeNumbers);
  if (v !== null && typeof v === 'object')
    return Object.fromEntries(Object.entries(v).map(([k, inner]) => [k, wholeNumbers(inner)]));
  return v;
}

function value(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(value);
  if (neo4j.isNode(v as object))
    return { labels: (v as { labels: string[] }).labels, properties: (v as { properties: object }).properties };
  if (neo4j.isRelationship(v as object))
    return { type: (v as { type: string }).type, properties: (v as { properties: object }).properties };
  return v;
}

function checkVersion(agent: string): void {
  const [, major, minor] = /Neo4j\/(\d+)\.(\d+)/i.exec(agent) ?? [];
  if (major && (Number(major) < 5 || (Number(major) === 5 && Number(minor) < 23)))
    throw new StoreError('FAILED', `The server is ${agent}; plangraph needs Neo4j 5.23 or newer.`);
}

function plain(error: unknown, uri: string, database: string | undefined): StoreError {
  if (error instanceof StoreError) return error;
  const options = { cause: error };
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.'))
    return new StoreError('UNAUTHORIZED', `Neo4j at ${uri} does not accept this user name and password.`, options);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreError('UNREACHABLE', `Neo4j at ${uri} has no database named “${database ?? ''}”.`, options);
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    /connection|ECONN|ENOTFOUND|timed? ?out/i.test(`${code} ${text}`)
  )
    return new StoreError('UNREACHABLE', `No Neo4j answers at ${uri}.`, options);
  return new StoreError('FAILED', `Neo4j at ${uri} failed: ${text}`, options);
}
