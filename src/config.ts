/** What a person may set: flags first, then the environment, then the defaults. */
import { resolve } from 'node:path';

/** Which engine holds the graph. `data` is an absolute folder. */
export type EngineConfig =
  | { kind: 'embedded'; data: string }
  | { kind: 'neo4j'; uri: string; username: string; password: string; database?: string };

/** Where `serve` listens. `token` guards every request; null where anyone who reaches the port may ask. */
export interface ListenConfig {
  host: string;
  port: number;
  token: string | null;
}

export interface EngineFlags {
  data?: string;
  neo4j?: string;
}

export interface ListenFlags {
  port?: string;
  host?: string;
  auth?: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a setting; `code` lets the caller say it in the person's language. */
export class ConfigError extends Error {
  constructor(
    readonly code: 'TWO_ENGINES' | 'BAD_URI' | 'BAD_PORT' | 'OPEN_HOST' | 'BAD_TOKEN',
    readonly value: string,
  ) {
    super(`${code}: ${value}`);
    this.name = 'ConfigError';
  }
}

export const defaultPort = 4000;
export const defaultData = '.plangraph';

/**
 * `--data` or `--neo4j` decide; without either, NEO4J_URI names a server; without that, the embedded engine in `.plangraph`.
 * Throws ConfigError TWO_ENGINES where both flags are given, BAD_URI where the server's address is none that Neo4j has.
 */
export function engineConfig(flags: EngineFlags, env: Environment, cwd: string): EngineConfig {
  if (flags.data !== undefined && flags.neo4j !== undefined) throw new ConfigError('TWO_ENGINES', flags.neo4j);
  const uri = flags.neo4j ?? (flags.data === undefined ? env.NEO4J_URI : undefined);
  if (!uri) return { kind: 'embedded', data: resolve(cwd, flags.data ?? defaultData) };
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]/.test(uri)) throw new ConfigError('BAD_URI', uri);
  const database = env.NEO4J_DATABASE;
  return {
    kind: 'neo4j',
    uri,
    username: env.NEO4J_USERNAME ?? 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    ...(database ? { database } : {}),
  };
}

/**
 * Loopback unless a host is named; another host needs PLANGRAPH_TOKEN or `--no-auth`. Port 0 lets the system choose.
 * Throws ConfigError BAD_PORT, OPEN_HOST or BAD_TOKEN (one that no HTTP header can carry).
 */
export function listenConfig(flags: ListenFlags, env: Environment): ListenConfig {
  const text = flags.port ?? (env.PORT || String(defaultPort));
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 0 && port <= 65535)) throw new ConfigError('BAD_PORT', text);
  const host = flags.host ?? '127.0.0.1';
  const token = flags.auth === false ? null : env.PLANGRAPH_TOKEN || null;
  if (token !== null && !/^[\x21-\x7e]+$/.test(token)) throw new ConfigError('BAD_TOKEN', 'PLANGRAPH_TOKEN');
  if (!isLoopback(host) && token === null && flags.auth !== false) throw new ConfigError('OPEN_HOST', host);
  return { host, port, token };
}

/** Does only this machine reach that address? 127.0.0.1, ::1, localhost. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
