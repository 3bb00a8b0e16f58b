/** What entities say of themselves; their relationships are in lists.ts. */
import type { NodeKind, RelationshipType, StatusName } from '../../../graph/model.js';
import type { Context, NodeRef } from '../context.js';
import { prop } from '../context.js';
import { evidenceOfEdges, list } from '../evidence.js';
import type { Resolvers, ResolversTypes } from '../generated/resolver-types.js';
import type { Neighbour } from '../related.js';
import { kindTerms, parkLevelOf, statusTerms } from '../shape/terms.js';
import { shown } from './pages.js';

/** Neighbours over one relationship, whatever their number, by name or in the plan's order. */
export function neighbours(
  context: Context,
  ref: NodeRef,
  rel: RelationshipType,
  dir: 'out' | 'in',
  kind: NodeKind | 'Entity',
  order = 'name',
): Promise<Neighbour[]> {
  return context.related.of({
    id: ref.row.id,
    kind: ref.row.kind,
    hop: { rel, dir },
    to: { kind },
    ...(ref.plans ? { plans: ref.plans } : {}),
    order: [{ at: 1, prop: order, dir: 'asc' }],
  });
}

export const text = (ref: NodeRef, name: string): string | null => {
  const value = prop(ref, name);
  return value === undefined || value === null ? null : String(value);
};
export const number = (ref: NodeRef, name: string): number | null => {
  const value = prop(ref, name);
  return typeof value === 'number' ? value : null;
};

export const nodeFields = {
  id: (ref: NodeRef) => ref.row.id,
  kind: (ref: NodeRef) => kindTerms[ref.row.kind].name as ResolversTypes['NodeKind'],
  name: (ref: NodeRef) => text(ref, 'name') ?? ref.row.id,
};

const entityFields = {
  ...nodeFields,
  aliases: (ref: NodeRef) => list(prop(ref, 'aliases')).map(String),
  spellings: async (ref: NodeRef, _: unknown, context: Context) =>
    (await neighbours(context, ref, 'NAMED', 'out', 'Name')).flatMap(({ node, edges }) =>
      edges.map(({ props }) => ({
        text: String(node.props.name),
        rule: String(props.rule),
        plan: String(props.plan),
        count: typeof props.count === 'number' ? props.count : null,
        correction: typeof props.correction === 'string' ? props.correction : null,
      })),
    ),
  plans: async (ref: NodeRef, _: unknown, context: Context) =>
    (await neighbours(context, ref, 'DESCRIBED_IN', 'out', 'Plan', 'title')).map(({ node }) => ({ row: node, plans: [node.id] })),
};

const statuses = async (ref: NodeRef, _: unknown, context: Context) =>
  (await neighbours(context, ref, 'HAS_STATUS', 'out', 'Status')).map(({ node, edges }) => ({
    ...shown(statusTerms[String(node.props.name) as StatusName]),
    evidence: evidenceOfEdges(edges),
  }));

const levels = async (ref: NodeRef, _: unknown, context: Context) =>
  (await neighbours(context, ref, 'HAS_LEVEL', 'out', 'Level')).map(({ node, edges }) => {
    const label = String(node.props.name);
    return { value: parkLevelOf(label), label, evidence: evidenceOfEdges(edges) };
  });

export const entityResolvers = {
  City: { ...entityFields, level: (ref) => text(ref, 'level') },
  Park: { ...entityFields, areaKm2: (ref) => number(ref, 'areaKm2'), parkKind: (ref) => text(ref, 'parkKind'), levels },
  Industry: entityFields,
  Project: { ...entityFields, investment: (ref) => number(ref, 'investment'), statuses },
  Policy: { ...entityFields, policyKind: (ref) => text(ref, 'policyKind'), docNumber: (ref) => text(ref, 'docNumber') },
  Enterprise: entityFields,
  Organization: entityFields,
  Infrastructure: {
    ...entityFields,
    infraKind: (ref) => text(ref, 'infraKind'),
    investment: (ref) => number(ref, 'investment'),
    statuses,
  },
  Indicator: entityFields,
  Place: entityFields,
} satisfies Resolvers;
