/** A filter as a condition on the kind wanted, with the steps that lead to its evidence. */
import type { NodeKind } from '../../../graph/model.js';
import type { Condition, EdgeCondition, Hop, NodeSet, Step } from '../../../graph/query.js';
import type { FrameFilter } from '../frame.js';
import type { Catalogue } from '../names/catalogue.js';
import { type Leg, routes } from './routes.js';

export interface Ground {
  condition: Condition;
  /** Chains from the wanted node that carry the evidence. */
  proofs: Step[][];
}

const any = (of: Condition[]): Condition => (of.length === 1 ? of[0]! : { op: 'or', of });
const ids = (list: string[]): Condition => ({ op: 'ids', ids: list });

/** The given things with what belongs to them: a city with its counties. */
function target(kind: NodeKind, list: string[]): NodeSet {
  if (kind === 'City') {
    const upTo = 3;
    return {
      kind,
      where: any([ids(list), { op: 'hop', hop: { rel: 'PART_OF', dir: 'out', upTo }, to: { kind, where: ids(list) } }]),
    };
  }
  return { kind, where: ids(list) };
}

function chain(legs: readonly Leg[], end: NodeSet, edge: EdgeCondition | undefined): { condition: Condition; steps: Step[] } {
  const hopOf = (leg: Leg): Hop => (edge && leg.hop.rel === 'DEVELOPS' ? { ...leg.hop, edge } : leg.hop);
  const [first, ...rest] = legs;
  const last = rest.length === 0;
  const inner = last ? null : chain(rest, end, edge);
  const set: NodeSet = inner ? { kind: first!.to, where: inner.condition } : end;
  return {
    condition: { op: 'hop', hop: hopOf(first!), to: set },
    steps: [{ hop: hopOf(first!), to: set }, ...(inner?.steps ?? [])],
  };
}

function byRoutes(end: NodeSet, ways: readonly Leg[][], edge?: EdgeCondition): Ground | null {
  if (ways.length === 0) return null;
  const made = ways.map((legs) => chain(legs, end, edge));
  return { condition: any(made.map((m) => m.condition)), proofs: made.map((m) => m.steps) };
}

function merge(grounds: readonly (Ground | null)[]): Ground | null {
  const found = grounds.filter((g): g is Ground => g !== null);
  return found.length === 0 ? null : { condition: any(found.map((g) => g.condition)), proofs: found.flatMap((g) => g.proofs) };
}

/** A project or company is in a city also when its park is. */
const roundabout: Partial<Record<NodeKind, readonly NodeKind[]>> = { Project: ['Park'], Enterprise: ['Park'] };

/** The places where the given lines begin, end, or both. */
export function endsOf(lines: string[], end: 'from' | 'to' | 'both'): Ground | null {
  const rels = end === 'both' ? (['FROM', 'TO'] as const) : end === 'from' ? (['FROM'] as const) : (['TO'] as const);
  const set: NodeSet = { kind: 'Infrastructure', where: ids(lines) };
  return byRoutes(
    set,
    rels.map((rel) => [{ hop: { rel, dir: 'in' as const }, to: 'Infrastructure' as const }]),
  );
}

/** The counties and towns of the given places, and the places that these are part of. */
export function partsOfPlaces(places: string[]): Ground {
  const to: NodeSet = { kind: 'City', where: ids(places) };
  const ways: Hop[] = [
    { rel: 'PART_OF', dir: 'out', upTo: 3 },
    { rel: 'PART_OF', dir: 'in', upTo: 3 },
  ];
  return {
    condition: any(ways.map((hop) => ({ op: 'hop', hop, to }))),
    proofs: ways.map((hop) => [{ hop, to }]),
  };
}

/** Related to the given things by the cheapest path. */
export function relatedTo(
  kind: NodeKind,
  list: string[],
  catalogue: Catalogue,
  edge?: EdgeCondition,
  alone = false,
): Ground | null {
  const byKind = new Map<NodeKind, string[]>();
  for (const id of list) {
    const of = catalogue.entities.get(id)?.kind;
    if (of) byKind.set(of, [...(byKind.get(of) ?? []), id]);
  }
  return merge(
    [...byKind].map(([of, members]) => {
      const end = alone ? { kind: of, where: ids(members) } : target(of, members);
      if (of === kind) {
        if (kind === 'Park')
          return byRoutes({ kind, where: ids(members) }, [[{ hop: { rel: 'LOCATED_IN', dir: 'out' }, to: 'Park' }]]);
        return { condition: ids(members), proofs: [] };
      }
      const ways = routes(kind, of);
      const vias = of === 'City' ? roundabout[kind] : kind === 'City' ? roundabout[of] : undefined;
      const around = (vias ?? []).flatMap((via) => routes(kind, via).flatMap((a) => routes(via, of).map((b) => [...a, ...b])));
      return merge([
        byRoutes(end, [...ways, ...around], edge),
        of === 'Park' && kind === 'Project' ? bearing(kind, members, catalogue) : null,
      ]);
    }),
  );
}

/** Projects that bear the park's name: 云岭工业园冷轧项目. */
function bearing(kind: NodeKind, parks: readonly string[], catalogue: Catalogue): Ground | null {
  const names = parks.flatMap((id) => catalogue.entities.get(id)?.forms ?? []).filter((f) => f.length >= 4);
  const list = names.flatMap((name) => namedWith(kind, name, catalogue));
  return list.length > 0 ? { condition: ids([...new Set(list)]), proofs: [] } : null;
}

/** Entities of the kind whose names hold the term. */
export function namedWith(kind: NodeKind, term: string, catalogue: Catalogue): string[] {
  return (catalogue.byKind.get(kind as 'Park') ?? []).filter((e) => e.forms.some((f) => f.includes(term))).map((e) => e.id);
}

/** The industries given with their parts: what 除了 leaves out. */
export function industriesNamed(given: string[]): Ground {
  const hop: Hop = { rel: 'PART_OF', dir: 'out', upTo: 2 };
  const parts: Condition = { op: 'hop', hop, to: { kind: 'Industry', where: ids(given) } };
  return { condition: any([ids(given), parts]), proofs: [] };
}

/** About a topic: develops it, bears it in its name, or holds a project that does. */
export function aboutTopic(kind: NodeKind, filter: FrameFilter, catalogue: Catalogue, edge?: EdgeCondition): Ground | null {
  const industries = target('Industry', filter.ids ?? []);
  const terms = filter.words ?? [];
  const grounds: (Ground | null)[] = [];
  const named = terms.flatMap((t) => namedWith(kind, t, catalogue));
  if (kind === 'Industry' && filter.up) {
    const own = exactly(terms, kind, catalogue);
    const hop: Hop = { rel: 'PART_OF', dir: 'in', upTo: 2 };
    const to: NodeSet = { kind, where: ids(own.length > 0 ? own : (filter.ids ?? [])) };
    return { condition: { op: 'hop', hop, to }, proofs: [[{ hop, to }]] };
  }
  if (kind === 'Industry') {
    const children: Condition = {
      op: 'hop',
      hop: { rel: 'PART_OF', dir: 'out', upTo: 2 },
      to: { kind, where: ids(filter.ids ?? []) },
    };
    return {
      condition: { op: 'and', of: [any([children, ids(named)]), { op: 'not', of: ids(exactly(terms, kind, catalogue)) }] },
      proofs: [[{ hop: { rel: 'PART_OF', dir: 'out' }, to: { kind } }]],
    };
  }
  if ((filter.ids ?? []).length > 0)
    grounds.push(
      byRoutes(
        industries,
        routes(kind, 'Industry').filter((r) => r.length === 1),
        edge,
      ),
    );
  if (named.length > 0 && !edge) grounds.push({ condition: ids(named), proofs: [] });
  if (kind === 'Park' && !edge) {
    for (const inner of ['Project', 'Park'] as const) {
      const hosts = terms.flatMap((t) => namedWith(inner, t, catalogue));
      if (hosts.length > 0)
        grounds.push(byRoutes({ kind: inner, where: ids(hosts) }, [[{ hop: { rel: 'LOCATED_IN', dir: 'in' }, to: inner }]]));
    }
  }
  if (kind === 'Level' || kind === 'Status' || kind === 'City') {
    const carriers = (
      kind === 'Level' ? ['Park'] : kind === 'Status' ? ['Project', 'Infrastructure'] : ['Project', 'Infrastructure', 'Park']
    ) as NodeKind[];
    for (const carrier of carriers) {
      const list = terms.flatMap((t) => namedWith(carrier, t, catalogue));
      if (list.length > 0 && (kind !== 'City' || grounds.length === 0))
        grounds.push(byRoutes({ kind: carrier, where: ids(list) }, routes(kind, carrier)));
    }
  }
  return merge(grounds);
}

function exactly(terms: readonly string[], kind: NodeKind, catalogue: Catalogue): string[] {
  return (catalogue.byKind.get(kind as 'Industry') ?? []).filter((e) => e.forms.some((f) => terms.includes(f))).map((e) => e.id);
}

/** A level or a state is in a section by what has it. */
function ofWhatStandsIn(kind: 'Level' | 'Status', paths: readonly string[]): Ground | null {
  const where = any(
    paths.flatMap((p): Condition[] => [
      { op: 'prop', prop: 'section', cmp: '=', value: p },
      { op: 'prop', prop: 'section', cmp: 'startsWith', value: `${p}/` },
    ]),
  );
  const holders = kind === 'Level' ? (['Park'] as const) : (['Project', 'Infrastructure'] as const);
  return merge(
    holders.map((holder) => {
      const to: NodeSet = {
        kind: holder,
        where: { op: 'hop', hop: { rel: 'MENTIONED_IN', dir: 'out' }, to: { kind: 'Passage', where } },
      };
      const hop: Hop = { rel: kind === 'Level' ? 'HAS_LEVEL' : 'HAS_STATUS', dir: 'in' };
      return { condition: { op: 'hop', hop, to }, proofs: [] };
    }),
  );
}

/** Level, state, commitment, nature, section. Null where the kind cannot have it. */
export function plainGround(kind: NodeKind, filter: FrameFilter): Ground | null {
  const words = filter.words ?? [];
  const through = (hop: Hop, to: NodeSet): Ground => ({ condition: { op: 'hop', hop, to }, proofs: [[{ hop, to }]] });
  const named = (k: NodeKind): NodeSet => ({ kind: k, where: { op: 'prop', prop: 'name', cmp: 'in', value: words } });
  switch (filter.field) {
    case 'level':
      if (kind === 'Level') return { condition: { op: 'prop', prop: 'name', cmp: 'in', value: words }, proofs: [] };
      return kind === 'Park' ? through({ rel: 'HAS_LEVEL', dir: 'out' }, named('Level')) : null;
    case 'status':
      if (kind === 'Status') return { condition: { op: 'prop', prop: 'name', cmp: 'in', value: words }, proofs: [] };
      return kind === 'Project' || kind === 'Infrastructure' ? through({ rel: 'HAS_STATUS', dir: 'out' }, named('Status')) : null;
    case 'role': {
      if (kind === 'Policy') return through({ rel: 'CITES', dir: 'in', edge: { relation: words } }, { kind: 'Section' });
      const dir = kind === 'Industry' ? 'in' : 'out';
      if (kind === 'Industry')
        return merge(
          (['Park', 'City'] as const).map((k) => through({ rel: 'DEVELOPS', dir, edge: { role: words } }, { kind: k })),
        );
      return kind === 'Park' || kind === 'City'
        ? through({ rel: 'DEVELOPS', dir, edge: { role: words } }, { kind: 'Industry' })
        : null;
    }
    case 'nature':
      return kind === 'Indicator'
        ? through(
            { rel: 'OF', dir: 'in' },
            { kind: 'Measurement', where: { op: 'prop', prop: 'nature', cmp: 'in', value: words } },
          )
        : null;
    case 'section': {
      // 云岭园在专栏2里是什么级别: the level is a park's, which stands there.
      if (kind === 'Level' || kind === 'Status') return ofWhatStandsIn(kind, words);
      const inside = (prop: string): Condition =>
        any(
          words.flatMap((w): Condition[] => [
            { op: 'prop', prop, cmp: '=', value: w },
            { op: 'prop', prop, cmp: 'startsWith', value: `${w}/` },
          ]),
        );
      const mentioned = through({ rel: 'MENTIONED_IN', dir: 'out' }, { kind: 'Passage', where: inside('section') });
      if (kind !== 'Indicator') return mentioned;
      const stated: Hop = { rel: 'OF', dir: 'in' };
      const to: NodeSet = {
        kind: 'Measurement',
        where: { op: 'hop', hop: { rel: 'STATED_IN', dir: 'out' }, to: { kind: 'Section', where: inside('path') } },
      };
      return {
        condition: any([{ op: 'hop', hop: stated, to }, mentioned.condition]),
        proofs: [[{ hop: stated, to }], ...mentioned.proofs],
      };
    }
    default:
      return null;
  }
}
