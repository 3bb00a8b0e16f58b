/** The algebra evaluated by plain loops over an exported graph: what both engines are compared with. */
import type { NodeKind } from '../../graph/model.js';
import { entityKinds, nodeKinds } from '../../graph/model.js';
import type { Condition, Hop, NodeSet, OrderBy, Query, QueryKind, Scalar } from '../../graph/query.js';
import type { ExportLine } from '../../graph/store.js';

type Props = Record<string, unknown>;
export interface NaiveNode {
  id: string;
  kind: NodeKind;
  props: Props;
}
interface NaiveEdge {
  id: string;
  type: string;
  from: string;
  to: string;
  props: Props;
}
/** Ids only; `value` where there is an aggregate. */
export interface NaiveRow {
  nodes: (string | null)[];
  edges: (string | null)[];
  value?: number | null;
}

const entities: ReadonlySet<string> = new Set(entityKinds);
const isEntity = (kind: QueryKind) => kind === 'Entity' || entities.has(kind);

export class NaiveGraph {
  readonly nodes = new Map<string, NaiveNode>();
  readonly #out = new Map<string, NaiveEdge[]>();
  readonly #in = new Map<string, NaiveEdge[]>();

  constructor(lines: readonly ExportLine[]) {
    for (const line of lines) {
      if (line.type === 'node') {
        const kind = line.labels.find((l) => (nodeKinds as readonly string[]).includes(l)) as NodeKind;
        this.nodes.set(line.id, { id: line.id, kind, props: line.properties });
        continue;
      }
      const edge = { id: line.id, type: line.label, from: line.start.id, to: line.end.id, props: line.properties };
      this.#out.set(edge.from, [...(this.#out.get(edge.from) ?? []), edge]);
      this.#in.set(edge.to, [...(this.#in.get(edge.to) ?? []), edge]);
    }
  }

  ofKind(kind: QueryKind): NaiveNode[] {
    return [...this.nodes.values()].filter((n) => fits(n, kind));
  }

  evaluate(query: Query): NaiveRow[] {
    const plans = query.plans ? new Set(query.plans) : null;
    const positions = 1 + (query.follow?.length ?? 0);
    let chains = this.ofKind(query.from.kind)
      .filter((n) => (!plans || this.#inPlans(n, plans)) && this.#meets(n, query.from.where, plans))
      .map((n) => ({ nodes: [n] as (NaiveNode | null)[], edges: [] as (NaiveEdge | null)[] }));
    for (const step of query.follow ?? [])
      chains = chains.flatMap((c) => {
        const last = c.nodes.at(-1)!;
        const found = last
          ? this.#follow(last, step.hop, plans).filter(
              ({ node }) => fits(node, step.to.kind) && this.#meets(node, step.to.where, plans),
            )
          : [];
        if (!found.length && step.optional) return [{ nodes: [...c.nodes, null], edges: [...c.edges, null] }];
        return found.map(({ node, edge }) => ({ nodes: [...c.nodes, node], edges: [...c.edges, edge] }));
      });
    const valueAt = (n: NaiveNode | null, prop: string) => (n ? this.#value(n, prop, plans) : null);
    if (query.aggregate) return this.#aggregate(query, chains, positions, valueAt);
    const order = query.order ?? [];
    chains.sort(
      (a, b) =>
        byOrder(order, (o) => [valueAt(a.nodes[o.at]!, o.prop), valueAt(b.nodes[o.at]!, o.prop)]) ||
        compareLists(a.nodes.map(id), b.nodes.map(id)) ||
        compareLists(a.edges.map(id), b.edges.map(id)),
    );
    return paged(query, chains).map((c) => ({ nodes: c.nodes.map(id), edges: c.edges.map(id) }));
  }

  #aggregate(
    query: Query,
    chains: { nodes: (NaiveNode | null)[] }[],
    positions: number,
    valueAt: (n: NaiveNode | null, prop: string) => unknown,
  ): NaiveRow[] {
    const { fn, at, prop, groupBy } = query.aggregate!;
    const groups = new Map<string | null, Set<NaiveNode>>();
    if (groupBy === undefined) groups.set(null, new Set());
    for (const { nodes } of chains) {
      const group = groupBy === undefined ? null : nodes[groupBy]!;
      if (groupBy !== undefined && !group) continue;
      const key = group?.id ?? null;
      if (!groups.has(key)) groups.set(key, new Set());
      if (nodes[at]) groups.get(key)!.add(nodes[at]);
    }
    const edges = Array.from({ length: positions - 1 }, () => null);
    const rows = [...groups].map(([group, members]): NaiveRow => {
      const values = prop ? [...members].map((n) => valueAt(n, prop)).filter((v): v is number => typeof v === 'number') : [];
      const nodes = Array.from({ length: positions }, (_, i) => (i === groupBy ? group : null));
      return { nodes, edges, value: fn === 'count' ? members.size : folded(fn, values) };
    });
    if (groupBy === undefined) return rows;
    const groupId = (r: NaiveRow) => r.nodes[groupBy]!;
    rows.sort(
      (a, b) =>
        byOrder(query.order ?? [], (o) =>
          o.at === -1
            ? [a.value, b.value]
            : [valueAt(this.nodes.get(groupId(a))!, o.prop), valueAt(this.nodes.get(groupId(b))!, o.prop)],
        ) || compare(groupId(a), groupId(b)),
    );
    return paged(query, rows);
  }

  #follow(from: NaiveNode, hop: Hop, plans: Set<string> | null): { node: NaiveNode; edge: NaiveEdge }[] {
    const found = new Map<string, { node: NaiveNode; edge: NaiveEdge }>();
    const walk = (at: NaiveNode, left: number, used: ReadonlySet<string>) => {
      const edges = (hop.dir === 'out' ? this.#out : this.#in).get(at.id) ?? [];
      for (const edge of edges) {
        if (edge.type !== hop.rel || used.has(edge.id) || !edgeMeets(edge, hop, plans)) continue;
        const node = this.nodes.get(hop.dir === 'out' ? edge.to : edge.from)!;
        found.set(`${node.id} ${edge.id}`, { node, edge });
        if (left > 1) walk(node, left - 1, new Set([...used, edge.id]));
      }
    };
    walk(from, hop.upTo ?? 1, new Set());
    return [...found.values()];
  }

  #meets(n: NaiveNode, c: Condition | undefined, plans: Set<string> | null): boolean {
    if (!c) return true;
    switch (c.op) {
      case 'and':
        return c.of.every((inner) => this.#meets(n, inner, plans));
      case 'or':
        return c.of.some((inner) => this.#meets(n, inner, plans));
      case 'not':
        return !this.#meets(n, c.of, plans);
      case 'ids':
        return c.ids.includes(n.id);
      case 'prop':
        return this.#propertyMeets(n, c, plans);
      case 'hop': {
        const ends = new Set(this.#ends(n, c.hop, c.to, plans));
        return c.count ? compared(ends.size, c.count.cmp, c.count.n) : ends.size > 0;
      }
    }
  }

  #ends(n: NaiveNode, hop: Hop, to: NodeSet, plans: Set<string> | null): string[] {
    return this.#follow(n, hop, plans)
      .filter(({ node }) => fits(node, to.kind) && this.#meets(node, to.where, plans))
      .map(({ node }) => node.id);
  }

  #descriptions(n: NaiveNode, plans: Set<string>): Props[] {
    return (this.#out.get(n.id) ?? [])
      .filter((e) => e.type === 'DESCRIBED_IN' && plans.has(String(e.props.plan)))
      .map((e) => e.props);
  }

  #propertyMeets(n: NaiveNode, c: Condition & { op: 'prop' }, plans: Set<string> | null): boolean {
    if (c.prop === 'id') return tested(n.id, c.cmp, c.value);
    if (!plans || !isEntity(n.kind)) return tested(n.props[c.prop], c.cmp, c.value);
    const said = this.#descriptions(n, plans);
    if (c.cmp === 'exists' && c.value === false) return !said.some((d) => tested(d[c.prop], 'exists', true));
    return said.some((d) => tested(d[c.prop], c.cmp, c.value));
  }

  /** What is ordered and summed by: under a plan scope, the fullest name, else the latest period's value. */
  #value(n: NaiveNode, prop: string, plans: Set<string> | null): unknown {
    if (prop === 'id') return n.id;
    if (!plans || !isEntity(n.kind)) return n.props[prop] ?? null;
    const said = this.#descriptions(n, plans).filter((d) => d[prop] !== undefined);
    said.sort((a, b) =>
      prop === 'name'
        ? String(b.name).length - String(a.name).length || compare(String(a.name), String(b.name))
        : compare(String(b.period ?? ''), String(a.period ?? '')) || compare(String(a.plan), String(b.plan)),
    );
    return said[0]?.[prop] ?? null;
  }

  #inPlans(n: NaiveNode, plans: Set<string>): boolean {
    if (isEntity(n.kind)) return this.#descriptions(n, plans).length > 0;
    if (n.kind === 'Plan') return plans.has(n.id);
    if (n.kind === 'Name' || n.kind === 'Level' || n.kind === 'Status')
      return (this.#in.get(n.id) ?? []).some((e) => plans.has(String(e.props.plan)));
    return plans.has(String(n.props.plan));
  }
}

function fits(n: NaiveNode, kind: QueryKind): boolean {
  return kind === 'Entity' ? isEntity(n.kind) : n.kind === kind;
}

function edgeMeets(edge: NaiveEdge, hop: Hop, plans: Set<string> | null): boolean {
  const { role, relation, mode } = hop.edge ?? {};
  if (plans && !plans.has(String(edge.props.plan))) return false;
  if (role && !((edge.props.role as string[] | undefined) ?? []).some((r) => role.includes(r))) return false;
  if (relation && !relation.includes(String(edge.props.relation ?? ''))) return false;
  return !mode || ((edge.props.modes as string[] | undefined) ?? []).includes(mode);
}

function tested(has: unknown, cmp: string, value: Scalar | Scalar[]): boolean {
  const empty = has === undefined || has === null || (Array.isArray(has) && has.length === 0);
  if (cmp === 'exists') return empty !== value;
  if (empty) return false;
  if (Array.isArray(has)) return cmp === '!=' ? !has.includes(value) : has.some((member) => tested(member, cmp, value));
  if (cmp === 'in') return (value as unknown[]).includes(has);
  if (cmp === 'contains') return String(has).includes(String(value));
  if (cmp === 'startsWith') return String(has).startsWith(String(value));
  if (cmp === '!=') return has !== value;
  return compared(has as number, cmp, value as number);
}

function compared(a: number, cmp: string, b: number): boolean {
  return { '=': a === b, '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[cmp]!;
}

function folded(fn: string, values: readonly number[]): number | null {
  const sum = values.reduce((a, b) => a + b, 0);
  if (fn === 'sum') return sum;
  if (!values.length) return null;
  return fn === 'avg' ? sum / values.length : fn === 'min' ? Math.min(...values) : Math.max(...values);
}

function byOrder(order: readonly OrderBy[], pair: (o: OrderBy) => [unknown, unknown]): number {
  for (const o of order) {
    const [a, b] = pair(o);
    const missing = Number(a === null || a === undefined) - Number(b === null || b === undefined);
    if (missing) return missing;
    if (a === null || a === undefined) continue;
    const c = compare(a as string, b as string);
    if (c) return o.dir === 'desc' ? -c : c;
  }
  return 0;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLists(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let i = 0; i < a.length; i++) {
    const c = compare(a[i] ?? '', b[i] ?? '');
    if (c) return c;
  }
  return 0;
}

function paged<T>(query: Query, rows: T[]): T[] {
  const skip = query.skip ?? 0;
  return rows.slice(skip, query.limit === undefined ? undefined : skip + query.limit);
}

function id(item: { id: string } | null): string | null {
  return item?.id ?? null;
}
