/** A server over an embedded store that holds the two plans of the fixture, asked through its fetch handler. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../graph/embedded.js';
import type { GraphStore } from '../../graph/store.js';
import type { Asker } from '../../src/graphql/context.js';
import { createServer, type ServerOptions } from '../../src/server.js';
import { otherPlan, plan } from './fixture.js';

export interface Setup {
  store: GraphStore;
  /** Queries the store ran since the last call. */
  ran(): number;
  /** Data, or throws the errors. */
  ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The whole answer, errors and all. */
  raw(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] }>;
  close(): Promise<void>;
}

export const silentAsker: Asker = {
  ask: async () => {
    throw new Error('no asker here');
  },
  askFrame: async () => {
    throw new Error('no asker here');
  },
};

export async function openFolder(): Promise<{ store: GraphStore; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'plangraph-graphql-'));
  const store = await openEmbedded(folder);
  return {
    store,
    async remove() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function setup(options: Partial<ServerOptions> = {}): Promise<Setup> {
  const { store, remove } = await openFolder();
  await store.replacePlan(plan);
  await store.replacePlan(otherPlan);
  let count = 0;
  const counted: GraphStore = Object.assign(Object.create(store) as GraphStore, {
    run: (query: Parameters<GraphStore['run']>[0]) => {
      count += 1;
      return store.run(query);
    },
    close: () => store.close(),
  });
  for (const name of ['path', 'search', 'plans', 'version', 'ready'] as const)
    Object.assign(counted, { [name]: (...args: never[]) => (store[name] as (...a: never[]) => unknown)(...args) });
  const server = createServer({ store: counted, asker: silentAsker, log: () => {}, ...options });
  const raw: Setup['raw'] = async (query, variables) => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Awaited<ReturnType<Setup['raw']>>;
  };
  return {
    store,
    raw,
    ran() {
      const before = count;
      count = 0;
      return before;
    },
    async ask<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await raw(query, variables);
      if (errors) throw new Error(errors.map((e) => `${e.message} (${JSON.stringify(e.extensions)})`).join('\n'));
      return data as T;
    },
    close: remove,
  };
}
