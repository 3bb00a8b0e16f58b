/** GraphStore over anything that runs our Cypher: all that the two engines share. */
import { compile } from './cypher/compile.js';
import { countEdges, countNodes, listPlans, planKey, planKeys } from './cypher/read.js';
import { decode, nodeRow } from './cypher/return.js';
import { searchedProperty, searchStatement } from './cypher/search.js';
import { digestOf } from './digest.js';
import type { Engine, RunCypher } from './engine.js';
import { exportLines } from './export/lines.js';
import { layerOf } from './layer/layer.js';
import { present } from './layer/rows.js';
import { deleteLayer, insertLayer, settleEntities } from './layer/write.js';
import type { PlanFacts, PlanRecord } from './model.js';
import { findPath } from './path.js';
import type { NodeRow, PathQuery, Query, QueryResult, Row } from './query.js';
import {
  type CorrectionLog,
  type ExportLine,
  type GraphStore,
  type ReplaceOutcome,
  type SearchHit,
  StoreError,
  type StoreStats,
} from './store.js';

type PlanKey = { id: string; hash: string; reader: string };

export class CypherStore implements GraphStore {
  #writers: Promise<unknown> = Promise.resolve();
  #closed = false;

  readonly corrections: CorrectionLog;

  constructor(readonly engine: Engine) {
    this.corrections = {
      place: engine.corrections.place,
      read: async () => this.#open().corrections.read(),
      append: async (entry) => this.#open().corrections.append(entry),
    };
  }

  async run(query: Query): Promise<QueryResult> {
    const { cypher, params } = compile(query);
    const raw = await this.#open().read(cypher, params);
    return { rows: raw.map((row) => decode(query, row)), cypher, params };
  }

  async path(query: PathQuery): Promise<{ row: Row | null; cypher: string; params: Record<string, unknown> }> {
    return findPath(query, this.#open().read, (chain) => this.run(chain));
  }

  async search(text: string, options: { kind: Query['from']['kind']; plans?: string[]; limit: number }): Promise<SearchHit[]> {
    if (!text) return [];
    const { kind, plans, limit } = options;
    const engine = this.#open();
    const candidates = kind === 'Passage' ? (engine.passageCandidates?.(text) ?? null) : null;
    const params = { text, limit, ...(plans ? { plans } : {}), ...candidates?.params };
    const rows = await engine.read(searchStatement(kind, plans !== undefined, candidates?.call), params);
    return rows.map((row) => hit(nodeRow(row.n, kind)!, text));
  }

  async replacePlan(facts: PlanFacts): Promise<ReplaceOutcome> {
    const { id: plan, hash, reader } = facts.plan;
    const lookUp = async (run: RunCypher) => {
      const [key] = (await run(planKey, { plan })) as PlanKey[];
      return { there: key !== undefined, same: key?.hash === hash && key.reader === reader };
    };
    return this.#queued(async (engine) => {
      // Most plans that come again are unchanged: no transaction for them. Inside, another process may have been first.
      if ((await lookUp(engine.read)).same) return 'unchanged';
      const layer = layerOf(facts);
      return engine.write(async (run) => {
        const { there, same } = await lookUp(run);
        if (same) return 'unchanged';
        const before = there ? await deleteLayer(run, plan) : [];
        await insertLayer(run, layer);
        const now = facts.entities.map((e) => e.id);
        await settleEntities(run, [...new Set([...before, ...now])]);
        return there ? 'replaced' : 'new';
      });
    });
  }

  async removePlan(id: string): Promise<boolean> {
    return this.#queued((engine) =>
      engine.write(async (run) => {
        if (!(await run(planKey, { plan: id })).length) return false;
        await settleEntities(run, await deleteLayer(run, id));
        return true;
      }),
    );
  }

  async plans(options: Parameters<GraphStore['plans']>[0] = {}): Promise<PlanRecord[]> {
    const { ids } = options;
    const rows = await this.#open().read(listPlans(options), ids ? { ids: [...ids] } : {});
    return rows.map(({ pages, layout, corrections, ...r }) => {
      const plan = { issuer: null, period: null, published: null, text: '', ...r } as unknown as PlanRecord;
      return { ...plan, ...present({ pages, layout, corrections }) };
    });
  }

  async version(): Promise<string> {
    return digestOf((await this.#open().read(planKeys)) as PlanKey[]);
  }

  exportLines(): AsyncIterable<ExportLine> {
    return exportLines(this.#open().read);
  }

  async stats(): Promise<StoreStats> {
    const { read, name } = this.#open();
    const [plans, nodes, relationships] = await Promise.all([
      read(planKeys).then((rows) => rows.length),
      read(countNodes).then(count),
      read(countEdges).then(count),
    ]);
    return { engine: name, plans, nodes, relationships };
  }

  async ready(): Promise<void> {
    await this.#open().read('RETURN 1 AS one');
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#writers;
    this.#closed = true;
    await this.engine.close();
  }

  #open(): Engine {
    if (this.#closed) throw new StoreError('CLOSED', 'The graph store is closed.');
    return this.engine;
  }

  /** One writer at a time within this process; the engine sees to other processes. */
  #queued<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const result = this.#writers.then(() => work(this.#open()));
    this.#writers = result.catch(() => undefined);
    return result;
  }
}

function count(rows: readonly Record<string, unknown>[]): number {
  return rows[0]!.c as number;
}

/** `at`: in the node's own text; an entity that was found by an alias has it at the alias's own place. */
function hit(node: NodeRow, text: string): SearchHit {
  const own = String(node.props[searchedProperty(node.kind)] ?? '');
  const inOwn = own.indexOf(text);
  if (inOwn >= 0) return { node, at: inOwn };
  const alias = ((node.props.aliases as string[] | undefined) ?? []).find((a) => a.includes(text));
  return { node, at: alias ? alias.indexOf(text) : 0 };
}
