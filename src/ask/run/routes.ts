/** The ontology as a small graph of kinds: the cheapest chains of relationships between two kinds. */
import { entityKinds, type NodeKind, type RelationshipType, relationships } from '../../../graph/model.js';
import type { Hop } from '../../../graph/query.js';

export interface Leg {
  hop: Hop;
  to: NodeKind;
}

/** Those that say something of the world; names, text positions and the tree are no way from a park to a city. */
const passable = [
  'LOCATED_IN',
  'DEVELOPS',
  'BELONGS_TO',
  'BUILT_BY',
  'BASED_IN',
  'OPERATES_IN',
  'FROM',
  'TO',
  'CITES',
  'HAS_LEVEL',
  'HAS_STATUS',
] as const satisfies readonly RelationshipType[];

const legs: { from: NodeKind; leg: Leg }[] = passable.flatMap((rel) =>
  relationships[rel].flatMap(([a, b]) => {
    const from = a as NodeKind;
    const to = b as NodeKind;
    if (from === to) return [];
    return [
      { from, leg: { hop: { rel, dir: 'out' as const }, to } },
      { from: to, leg: { hop: { rel, dir: 'in' as const }, to: from } },
    ];
  }),
);

/** Two things in one city, of one level or in one industry have nothing else in common: no chain passes through these. */
const hubs: ReadonlySet<NodeKind> = new Set(['City', 'Place', 'Level', 'Status', 'Industry', 'Section', 'Policy']);

/** All shortest chains, at most three long; with `via`, only those through that kind. */
export function routes(from: NodeKind, to: NodeKind, via?: NodeKind): Leg[][] {
  if (via) return routes(from, via).flatMap((first) => routes(via, to).map((second) => [...first, ...second]));
  let frontier: { at: NodeKind; chain: Leg[] }[] = [{ at: from, chain: [] }];
  for (let length = 1; length <= 3; length++) {
    frontier = frontier.flatMap(({ at, chain }) =>
      legs
        .filter(
          (l) =>
            l.from === at && (chain.length === 0 || !hubs.has(at)) && !chain.some((c) => c.to === l.leg.to) && l.leg.to !== from,
        )
        .map(({ leg }) => ({ at: leg.to, chain: [...chain, leg] })),
    );
    const arrived = frontier.filter((f) => f.at === to).map((f) => f.chain);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

/** Is there anything the graph can say of the two kinds? */
export const related = (a: NodeKind, b: NodeKind): boolean => routes(a, b).length > 0;

export const isEntity = (kind: string): boolean => (entityKinds as readonly string[]).includes(kind);
