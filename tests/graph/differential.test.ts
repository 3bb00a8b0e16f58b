import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Query, QueryResult } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import { generatePlan, small } from './generate.js';
import { NaiveGraph, type NaiveRow } from './naive.js';
import { QueryMaker } from './queries.js';
import { Random } from './random.js';
import { embeddedFactory, exported, neo4jFactory } from './stores.js';

const plans = [1, 2, 3].map((seed) => generatePlan(seed, small, 1.3));
const wanted = Number(process.env.DIFFERENTIAL_QUERIES ?? 400);

describe.each([embeddedFactory, ...(neo4jFactory ? [neo4jFactory] : [])])('queries on $name against plain loops', ({ open }) => {
  let store: GraphStore;
  let dispose: () => Promise<void>;
  let graph: NaiveGraph;

  beforeAll(async () => {
    ({ store, dispose } = await open());
    for (const plan of plans) await store.replacePlan(plan);
    graph = new NaiveGraph(await exported(store));
  }, 240_000);
  afterAll(() => dispose());

  it(`agree on ${wanted} seeded queries`, { timeout: 1_200_000 }, async () => {
    const maker = new QueryMaker(
      new Random(20260),
      graph,
      plans.map((p) => p.plan.id),
    );
    let rows = 0;
    for (let i = 0; i < wanted; i++) {
      const query = maker.query();
      const result = await runAs(store, query, i);
      const expected = graph.evaluate(query);
      rows += expected.length;
      expect(ids(result), `query ${i}: ${JSON.stringify(query)}\n${result.cypher}\n${JSON.stringify(result.params)}`).toEqual(
        rounded(expected),
      );
    }
    expect(rows).toBeGreaterThan(wanted);
  });
});

async function runAs(store: GraphStore, query: Query, i: number): Promise<QueryResult> {
  try {
    return await store.run(query);
  } catch (error) {
    throw new Error(`query ${i}: ${JSON.stringify(query)}: ${(error as Error).message}`, { cause: error });
  }
}

function ids(result: QueryResult): NaiveRow[] {
  return rounded(
    result.rows.map((row) => ({
      nodes: row.nodes.map((n) => n?.id ?? null),
      edges: row.edges.map((e) => (e ? String(e.props.id) : null)),
      ...(row.value === undefined ? {} : { value: row.value }),
    })),
  );
}

function rounded(rows: readonly NaiveRow[]): NaiveRow[] {
  return rows.map((r) => (typeof r.value === 'number' ? { ...r, value: Number(r.value.toPrecision(10)) } : r));
}
