/** Seeded comparisons: an engine with plain loops, and the engines with each other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Query, QueryResult } from '../../graph/query.js';
import type { GraphStore } from '../../graph/store.js';
import { generatePlan, small } from './generate.js';
import { NaiveGraph, type NaiveRow } from './naive.js';
import { QueryMaker } from './queries.js';
import { Random } from './random.js';
import { exported, type StoreFactory } from './stores.js';

const plans = [1, 2, 3].map((seed) => generatePlan(seed, small, 1.3));
const planIds = plans.map((p) => p.plan.id);

interface Opened {
  store: GraphStore;
  dispose(): Promise<void>;
}

async function filled(factory: StoreFactory): Promise<Opened> {
  const opened = await factory.open();
  for (const plan of plans) await opened.store.replacePlan(plan);
  return opened;
}

/** Every query shape on this engine against plain loops over its own export. */
export function againstLoops(factory: StoreFactory, queries: number): void {
  describe(`queries on ${factory.name} against plain loops`, () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await filled(factory);
    }, 240_000);
    afterAll(() => opened.dispose(), 120_000);

    it(`agree on ${queries} seeded queries`, { timeout: 1_200_000 }, async () => {
      const graph = new NaiveGraph(await exported(opened.store));
      const maker = new QueryMaker(new Random(20260), graph, planIds);
      let rows = 0;
      for (let i = 0; i < queries; i++) {
        const query = maker.query();
        const result = await runAs(opened.store, query, i);
        const expected = graph.evaluate(query);
        rows += expected.length;
        expect(ids(result), told(query, i, result)).toEqual(rounded(expected));
      }
      expect(rows).toBeGreaterThan(queries);
    });
  });
}

/** The same queries on two engines: whole rows, the text that ran, the export. */
export function againstEachOther(one: StoreFactory, other: StoreFactory, queries: number): void {
  describe(`${one.name} against ${other.name}`, () => {
    let a: Opened;
    let b: Opened;
    beforeAll(async () => {
      [a, b] = [await filled(one), await filled(other)];
    }, 240_000);
    afterAll(async () => {
      await a.dispose();
      await b.dispose();
    }, 120_000);

    it('export the same lines', async () => {
      expect(await exported(a.store)).toEqual(await exported(b.store));
      expect(await a.store.version()).toBe(await b.store.version());
    });

    it(`give the same rows on ${queries} seeded queries`, { timeout: 1_200_000 }, async () => {
      const maker = new QueryMaker(new Random(711), new NaiveGraph(await exported(a.store)), planIds);
      for (let i = 0; i < queries; i++) {
        const query = maker.query();
        const [x, y] = [await runAs(a.store, query, i), await runAs(b.store, query, i)];
        expect([x.cypher, x.params]).toEqual([y.cypher, y.params]);
        expect(x.rows.map(roundedValue), told(query, i, x)).toEqual(y.rows.map(roundedValue));
      }
    });

    it('find the same paths and the same passages', { timeout: 240_000 }, async () => {
      const random = new Random(5);
      const graph = new NaiveGraph(await exported(a.store));
      const entities = graph.ofKind('Entity');
      for (let i = 0; i < 25; i++) {
        const query = {
          from: random.pick(entities).id,
          to: random.pick(entities).id,
          upTo: 1 + random.below(5),
          ...(i % 2 ? { plans: [planIds[0]!] } : {}),
        };
        expect((await a.store.path(query)).row).toEqual((await b.store.path(query)).row);
        const text = String(random.pick(graph.ofKind('Passage')).props.text).slice(3, 4 + random.below(4));
        const options = {
          kind: random.pick(['Passage', 'Entity'] as const),
          limit: 50,
          ...(i % 3 ? {} : { plans: [planIds[1]!] }),
        };
        expect(await a.store.search(text, options)).toEqual(await b.store.search(text, options));
      }
    });
  });
}

function told(query: Query, i: number, result: QueryResult): string {
  return `query ${i}: ${JSON.stringify(query)}\n${result.cypher}\n${JSON.stringify(result.params)}`;
}

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
  return rows.map(roundedValue);
}

/** Sums of floats in another order differ in their last digits. */
function roundedValue<T extends { value?: number | null }>(row: T): T {
  return typeof row.value === 'number' ? { ...row, value: Number(row.value.toPrecision(10)) } : row;
}
