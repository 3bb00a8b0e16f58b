/** Seeded queries of every shape the algebra has, over the ids and values of a given graph. */
import { citations, type NodeKind, nodeKinds, type RelationshipType, relationships, roles } from '../../graph/model.js';
import { isEntityKind, propertiesOf } from '../../graph/properties.js';
import type { Comparison, Condition, Hop, NodeSet, OrderBy, Query, QueryKind, Scalar } from '../../graph/query.js';
import type { NaiveGraph } from './naive.js';
import type { Random } from './random.js';

interface Way {
  from: QueryKind;
  hop: Hop;
  to: QueryKind;
}

/** Every way the model allows, in both directions. */
const ways: Way[] = (Object.entries(relationships) as [RelationshipType, readonly (readonly [QueryKind, QueryKind])[]][]).flatMap(
  ([rel, ends]) =>
    ends.flatMap(([a, b]): Way[] => [
      { from: a, hop: { rel, dir: 'out' }, to: b },
      { from: b, hop: { rel, dir: 'in' }, to: a },
    ]),
);

export class QueryMaker {
  constructor(
    private readonly random: Random,
    private readonly graph: NaiveGraph,
    private readonly plans: readonly string[],
  ) {}

  query(): Query {
    const { random } = this;
    const from = this.#set(this.#startKind(), 2);
    const follow: NonNullable<Query['follow']> = [];
    let kind = from.kind;
    for (let n = random.below(4); n > 0; n--) {
      const way = this.#way(kind);
      if (!way) break;
      follow.push({ hop: way.hop, to: this.#set(way.to, 1, 0.4), ...(random.chance(0.4) ? { optional: true } : {}) });
      kind = way.to;
    }
    const kinds = [from.kind, ...follow.map((s) => s.to.kind)];
    const query: Query = { from, ...(follow.length ? { follow } : {}) };
    if (random.chance(0.4)) query.plans = random.some(this.plans, 2);
    if (random.chance(0.3)) this.#aggregate(query, kinds);
    else if (random.chance(0.5)) query.order = [this.#order(kinds), ...(random.chance(0.3) ? [this.#order(kinds)] : [])];
    if (random.chance(0.2)) query.skip = random.below(4);
    if (random.chance(0.25)) query.limit = random.below(6);
    return query;
  }

  #startKind(): QueryKind {
    return this.random.chance(0.15) ? 'Entity' : this.random.pick(nodeKinds);
  }

  #aggregate(query: Query, kinds: readonly QueryKind[]): void {
    const { random } = this;
    const at = random.below(kinds.length);
    const numbers = Object.entries(propertiesOf(kinds[at]!)).filter(([, type]) => type === 'number');
    const [prop] = numbers.length && random.chance(0.6) ? random.pick(numbers) : [];
    query.aggregate = prop ? { fn: random.pick(['sum', 'avg', 'min', 'max'] as const), at, prop } : { fn: 'count', at };
    if (random.chance(0.6)) query.aggregate.groupBy = random.below(kinds.length);
    const { groupBy } = query.aggregate;
    if (groupBy === undefined || random.chance(0.4)) return;
    const byValue: OrderBy = { at: -1, prop: 'value', dir: random.pick(['asc', 'desc'] as const) };
    query.order = [query.aggregate.fn !== 'avg' && random.chance(0.6) ? byValue : this.#order(kinds, groupBy)];
  }

  #order(kinds: readonly QueryKind[], at = this.random.below(kinds.length)): OrderBy {
    const single = Object.entries(propertiesOf(kinds[at]!)).filter(([, type]) => type !== 'strings' && type !== 'numbers');
    return { at, prop: this.random.pick(single)[0], dir: this.random.pick(['asc', 'desc'] as const) };
  }

  #way(kind: QueryKind): Way | null {
    const { random } = this;
    const fits = ways.filter(
      (w) => w.from === kind || (w.from === 'Entity' && isEntityKind(kind)) || (kind === 'Entity' && isEntityKind(w.from)),
    );
    if (!fits.length) return null;
    const way = random.pick(fits);
    const hop: Hop = { ...way.hop };
    if (hop.rel === 'PART_OF' && random.chance(0.6)) hop.upTo = 1 + random.below(4);
    if (random.chance(0.25)) {
      if (hop.rel === 'DEVELOPS') hop.edge = { role: random.some(roles, 2) };
      else if (hop.rel === 'CITES') hop.edge = { relation: random.some(citations, 2) };
      else hop.edge = { mode: random.pick(['stated', 'inherited'] as const) };
    }
    return { from: kind, hop, to: way.to };
  }

  #set(kind: QueryKind, depth: number, chance = 0.8): NodeSet {
    return this.random.chance(chance) ? { kind, where: this.#condition(kind, depth) } : { kind };
  }

  #condition(kind: QueryKind, depth: number): Condition {
    const { random } = this;
    const roll = random.next();
    if (depth > 0 && roll < 0.25)
      return {
        op: random.pick(['and', 'or'] as const),
        of: Array.from({ length: random.below(4) }, () => this.#condition(kind, depth - 1)),
      };
    if (depth > 0 && roll < 0.4) return { op: 'not', of: this.#condition(kind, depth - 1) };
    if (depth > 0 && roll < 0.75) {
      const way = this.#way(kind);
      if (way) {
        const to = this.#set(way.to, depth - 1, 0.6);
        if (!random.chance(0.4)) return { op: 'hop', hop: way.hop, to };
        return {
          op: 'hop',
          hop: way.hop,
          to,
          count: { cmp: random.pick(['=', '<', '<=', '>', '>='] as const), n: random.below(4) },
        };
      }
    }
    if (roll < 0.85) return { op: 'ids', ids: random.some(this.graph.ofKind(kind), 5).map((n) => n.id) };
    return this.#property(kind);
  }

  #property(kind: QueryKind): Condition {
    const { random } = this;
    const [prop, type] = random.pick([...Object.entries(propertiesOf(kind)), ['id', 'string'] as const]);
    const scalar = type === 'strings' ? 'string' : type === 'numbers' ? 'number' : type;
    const cmp: Comparison = random.pick(
      scalar === 'string'
        ? (['=', '!=', 'in', 'contains', 'startsWith', 'exists', '<', '>='] as const)
        : (['=', '!=', '<', '<=', '>', '>=', 'in', 'exists'] as const),
    );
    if (cmp === 'exists') return { op: 'prop', prop, cmp, value: random.chance(0.5) };
    const values = this.graph
      .ofKind(kind)
      .flatMap((n) => (prop === 'id' ? n.id : n.props[prop]))
      .filter((v) => typeof v === scalar) as Scalar[];
    const value = values.length ? random.pick(values) : scalar === 'string' ? '临江' : 3;
    if (cmp === 'in') return { op: 'prop', prop, cmp, value: random.chance(0.1) ? [] : [value, ...random.some(values, 2)] };
    if ((cmp === 'contains' || cmp === 'startsWith') && typeof value === 'string')
      return { op: 'prop', prop, cmp, value: cmp === 'contains' ? value.slice(-2) : value.slice(0, 2) };
    return { op: 'prop', prop, cmp, value };
  }
}

export function kindsIn(query: Query): (NodeKind | 'Entity')[] {
  return [query.from.kind, ...(query.follow ?? []).map((s) => s.to.kind)];
}
