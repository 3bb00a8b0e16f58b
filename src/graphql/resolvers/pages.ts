/** Connections and their edges: the same resolvers for every kind. */
import type { Role } from '../../../graph/model.js';
import { type Citation, roles } from '../../../graph/model.js';
import { evidenceOfEdges, list } from '../evidence.js';
import type { Page, PageEdge } from '../page.js';
import { listKinds } from '../shape/fields.js';
import { edgeName, relationFields } from '../shape/relations.js';
import { citationTerms, roleTerms } from '../shape/terms.js';

const connection = {
  nodes: (page: Page) => page.edges.map((edge) => edge.node),
};

const edge = {
  evidence: ({ edges }: PageEdge) => evidenceOfEdges(edges),
  plans: ({ edges }: PageEdge) => [...new Set(edges.map((e) => String(e.props.plan)))],
  roles: ({ edges }: PageEdge) => {
    const said = new Set(edges.flatMap((e) => list(e.props.role)));
    return roles.filter((role: Role) => said.has(role)).map((role) => shown(roleTerms[role]));
  },
  relations: ({ edges }: PageEdge) =>
    [...new Set(edges.flatMap((e) => list(e.props.relation)))].map((word) => shown(citationTerms[word as Citation])),
  at: ({ edges }: PageEdge) =>
    edges.flatMap((e) => {
      const ends = list(e.props.end);
      return list(e.props.start).map((start, i) => ({ start, end: ends[i] }));
    }),
};

export const shown = <N extends string>(term: { name: N; label: string }): { value: N; label: string } => ({
  value: term.name,
  label: term.label,
});

const extrasOf = {
  fact: ['evidence', 'plans'],
  develops: ['evidence', 'plans', 'roles'],
  cites: ['evidence', 'plans', 'relations'],
  mention: ['at', 'plans'],
  tree: [],
} as const;

/** For each generated connection and edge type. */
export function pageResolvers(): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = { SearchConnection: connection };
  for (const kind of listKinds) found[`${kind}Connection`] = connection;
  for (const field of relationFields) {
    found[`${edgeName(field)}Connection`] = connection;
    found[`${edgeName(field)}Edge`] = Object.fromEntries(extrasOf[field.flavour].map((name) => [name, edge[name]]));
  }
  return found;
}
