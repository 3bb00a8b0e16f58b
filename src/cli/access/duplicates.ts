/** What may be one thing, as `--json` prints it: the same with and without a server. */
import { type EntityKind, entityKinds } from '../../../graph/model.js';
import type { GraphStore } from '../../../graph/store.js';
import type { DuplicateReason } from '../../duplicates/candidates.js';
import { findDuplicates } from '../../duplicates/duplicates.js';
import { firstQuote } from '../../duplicates/quotes.js';

export interface DuplicateThing {
  id: string;
  name: string;
  plans: { id: string; title: string }[];
  evidence: { plan: string; section: string; quote: string; start: number; end: number; page: number | null } | null;
}

export interface DuplicateReport {
  total: number;
  duplicates: { kind: string; reason: DuplicateReason; detail: string; things: [DuplicateThing, DuplicateThing] }[];
  /** Names that so many things share that they are not paired by them. */
  common: { kind: string; name: string; count: number }[];
}

export async function duplicatesOf(store: GraphStore): Promise<DuplicateReport> {
  const { pairs, common } = await findDuplicates(store);
  const texts = new Map((await store.plans({ text: true })).map((plan) => [plan.id, plan]));
  const named = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((thing) => [thing.id, thing]));
  const things = new Map<string, DuplicateThing>();
  for (const kind of entityKinds) {
    const ids = [...named.values()].filter((thing) => thing.kind === kind).map(({ id }) => id);
    const plans = await plansOf(store, kind, ids);
    for (const id of ids) {
      const quote = await firstQuote(store, named.get(id)!, (plan) => texts.get(plan));
      const evidence = quote && {
        plan: quote.plan,
        section: quote.section,
        quote: quote.quote,
        start: quote.start,
        end: quote.end,
        page: quote.page ?? null,
      };
      things.set(id, { id, name: named.get(id)!.name, plans: plans.get(id) ?? [], evidence });
    }
  }
  return {
    total: pairs.length,
    duplicates: pairs.map(({ kind, reason, detail, a, b }) => ({
      kind: kind.toUpperCase(),
      reason,
      detail,
      things: [things.get(a.id)!, things.get(b.id)!],
    })),
    common: common.map(({ kind, name, count }) => ({ kind: kind.toUpperCase(), name, count })),
  };
}

async function plansOf(store: GraphStore, kind: EntityKind, ids: string[]): Promise<Map<string, DuplicateThing['plans']>> {
  const found = new Map<string, DuplicateThing['plans']>();
  if (ids.length === 0) return found;
  const { rows } = await store.run({
    from: { kind, where: { op: 'ids', ids } },
    follow: [{ hop: { rel: 'DESCRIBED_IN', dir: 'out' }, to: { kind: 'Plan' } }],
    order: [{ at: 1, prop: 'title', dir: 'asc' }],
  });
  for (const { nodes } of rows) {
    const [thing, plan] = nodes;
    if (!thing || !plan) continue;
    const plans = found.get(thing.id) ?? [];
    plans.push({ id: plan.id, title: String(plan.props.title) });
    found.set(thing.id, plans);
  }
  return found;
}
