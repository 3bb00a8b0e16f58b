/** How much each plan gives. */
import type { NodeKind } from '../../graph/model.js';
import type { GraphStore } from '../../graph/store.js';

export interface PlanCounts {
  sections: number;
  /** Things it speaks of, of all kinds. */
  entities: number;
  measurements: number;
  conflicts: number;
}

/** By plan id, for each of these plans. */
export async function planCounts(store: GraphStore, plans: readonly string[]): Promise<Map<string, PlanCounts>> {
  const { rows } = await store.run({
    from: { kind: 'Plan', where: { op: 'ids', ids: [...plans] } },
    follow: [{ hop: { rel: 'DESCRIBED_IN', dir: 'in' }, to: { kind: 'Entity' } }],
    aggregate: { fn: 'count', at: 1, groupBy: 0 },
  });
  const entities = new Map(rows.map(({ nodes, value }) => [nodes[0]?.id, value ?? 0]));
  const found = new Map<string, PlanCounts>();
  for (const id of plans) {
    const count = async (kind: NodeKind) => {
      const counted = await store.run({ from: { kind }, plans: [id], aggregate: { fn: 'count', at: 0 } });
      return counted.rows[0]?.value ?? 0;
    };
    found.set(id, {
      entities: entities.get(id) ?? 0,
      sections: await count('Section'),
      measurements: await count('Measurement'),
      conflicts: await count('Conflict'),
    });
  }
  return found;
}
