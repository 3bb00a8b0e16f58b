/** The engines that the suites run on: the embedded one always, Neo4j when NEO4J_URI names one that may be emptied. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../graph/embedded.js';
import { openNeo4j } from '../../graph/neo4j.js';
import type { ExportLine, GraphStore } from '../../graph/store.js';

/** An empty store; `dispose` empties and closes it. */
export interface StoreFactory {
  name: string;
  open(): Promise<{ store: GraphStore; dispose(): Promise<void> }>;
}

export const embeddedFactory: StoreFactory = {
  name: 'embedded',
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'plangraph-'));
    const store = await openEmbedded(folder);
    return {
      store,
      async dispose() {
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

const uri = process.env.NEO4J_URI;

/** Null, with the reason, where no server is named. */
export const neo4jFactory: StoreFactory | null = uri
  ? {
      name: 'neo4j',
      async open() {
        const { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
        const store = await openNeo4j({
          uri,
          username: NEO4J_USERNAME ?? 'neo4j',
          password: NEO4J_PASSWORD ?? '',
          ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}),
        });
        await removeTestPlans(store);
        return {
          store,
          async dispose() {
            await removeTestPlans(store);
            await store.close();
          },
        };
      },
    }
  : null;

/** Only the suites' own plans are ever removed; a server that holds others is refused. */
async function removeTestPlans(store: GraphStore): Promise<void> {
  const plans = await store.plans();
  const others = plans.filter((p) => !p.id.startsWith('plan:临江工业规划'));
  if (others.length)
    throw new Error(`NEO4J_URI names a server that holds plans (${others[0]!.title}); the tests need an empty one.`);
  for (const plan of plans) await store.removePlan(plan.id);
}

export async function exported(store: GraphStore): Promise<ExportLine[]> {
  const lines: ExportLine[] = [];
  for await (const line of store.exportLines()) lines.push(line);
  return lines;
}
