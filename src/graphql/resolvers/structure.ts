/** The plan's own tree, its figures and its conflicts. */
import type { Comparator, Nature, PassageRecord, SectionKind } from '../../../graph/model.js';
import type { Context, NodeRef } from '../context.js';
import { prop } from '../context.js';
import { userError } from '../errors.js';
import { evidenceOf, list } from '../evidence.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { comparatorTerms, natureTerms, passageTerms, sectionTerms } from '../shape/terms.js';
import { neighbours, nodeFields, number, text } from './entities.js';
import { refOf } from './lists.js';
import { shown } from './pages.js';

const whole = (ref: NodeRef, name: string): number => number(ref, name) ?? 0;

const removed = (id: string) => userError('NOT_FOUND', `The plan of ${id} has just been removed; ask again.`);

/** The plan a section, passage, measurement or conflict belongs to. */
const plan = async (ref: NodeRef, _: unknown, context: Context): Promise<NodeRef> => {
  const row = await context.nodes.of('Plan', String(prop(ref, 'plan')));
  if (!row) throw removed(ref.row.id);
  return refOf(row, ref.plans);
};

const parentOf = async (ref: NodeRef, context: Context): Promise<NodeRef | null> => {
  const [parent] = await neighbours(context, ref, 'PART_OF', 'out', 'Section', 'order');
  return parent ? refOf(parent.node, ref.plans) : null;
};

const ancestorsOf = async (ref: NodeRef, context: Context): Promise<NodeRef[]> => {
  const chain: NodeRef[] = [];
  for (let up = await parentOf(ref, context); up; up = await parentOf(up, context)) chain.unshift(up);
  return chain;
};

const childrenOf = async (ref: NodeRef, _: unknown, context: Context): Promise<NodeRef[]> =>
  (await neighbours(context, ref, 'PART_OF', 'in', 'Section', 'order')).map(({ node }) => refOf(node, ref.plans));

const about = async (ref: NodeRef, _: unknown, context: Context): Promise<NodeRef[]> => {
  const found = await Promise.all([
    neighbours(context, ref, 'ABOUT', 'out', 'Plan', 'title'),
    neighbours(context, ref, 'ABOUT', 'out', 'Entity'),
  ]);
  return found.flat().map(({ node }) => refOf(node, ref.plans));
};

const only = async (ref: NodeRef, rel: 'PART_OF' | 'OF', kind: 'Section' | 'Indicator', context: Context): Promise<NodeRef> => {
  const [found] = await neighbours(context, ref, rel, 'out', kind, kind === 'Section' ? 'order' : 'name');
  if (!found) throw new Error(`${ref.row.kind} ${ref.row.id} has no ${kind} behind ${rel}`);
  return refOf(found.node, ref.plans);
};

export const structureResolvers = {
  Plan: {
    ...nodeFields,
    name: (ref) => String(prop(ref, 'title')),
    title: (ref) => String(prop(ref, 'title')),
    issuer: (ref) => text(ref, 'issuer'),
    period: (ref) => text(ref, 'period'),
    published: (ref) => text(ref, 'published'),
    source: (ref) => String(prop(ref, 'source')),
    format: (ref) => String(prop(ref, 'format')),
    hash: (ref) => String(prop(ref, 'hash')),
    reader: (ref) => String(prop(ref, 'reader')),
    text: async (ref, _, context) => (await context.planTexts()).get(ref.row.id)?.text ?? '',
    contents: childrenOf,
    counts: async (ref, _, context) => {
      const counts = (await context.planCounts()).get(ref.row.id);
      if (!counts) throw removed(ref.row.id);
      return counts;
    },
  },
  Section: {
    ...nodeFields,
    name: (ref) => String(prop(ref, 'path')),
    path: (ref) => String(prop(ref, 'path')),
    number: (ref) => text(ref, 'number'),
    title: (ref) => String(prop(ref, 'title') ?? ''),
    sectionKind: (ref) => sectionTerms[String(prop(ref, 'kind')) as SectionKind].name,
    level: (ref) => whole(ref, 'level'),
    order: (ref) => whole(ref, 'order'),
    start: (ref) => whole(ref, 'start'),
    end: (ref) => whole(ref, 'end'),
    plan,
    parent: (ref, _, context) => parentOf(ref, context),
    ancestors: (ref, _, context) => ancestorsOf(ref, context),
    children: childrenOf,
  },
  Passage: {
    ...nodeFields,
    name: (ref) => String(prop(ref, 'section')),
    passageKind: (ref) => passageTerms[String(prop(ref, 'kind')) as PassageRecord['kind']].name,
    text: (ref) => String(prop(ref, 'text')),
    order: (ref) => whole(ref, 'order'),
    start: (ref) => whole(ref, 'start'),
    end: (ref) => whole(ref, 'end'),
    section: (ref, _, context) => only(ref, 'PART_OF', 'Section', context),
  },
  Measurement: {
    ...nodeFields,
    name: (ref) => String(prop(ref, 'valueText')),
    valueText: (ref) => String(prop(ref, 'valueText')),
    value: (ref) => number(ref, 'value'),
    unit: (ref) => text(ref, 'unit'),
    year: (ref) => text(ref, 'year'),
    comparator: (ref) => {
      const word = text(ref, 'comparator');
      return word === null ? null : shown(comparatorTerms[word as Comparator]);
    },
    nature: (ref) => {
      const word = text(ref, 'nature');
      return word === null ? null : shown(natureTerms[word as Nature]);
    },
    indicator: (ref, _, context) => only(ref, 'OF', 'Indicator', context),
    about,
    plan,
    evidence: (ref) => evidenceOf(ref.row.props),
  },
  Conflict: {
    ...nodeFields,
    name: (ref) => String(prop(ref, 'topic')),
    topic: (ref) => String(prop(ref, 'topic')),
    check: (ref) => String(prop(ref, 'check')),
    values: (ref) => list(prop(ref, 'values')).map(String),
    about,
    plan,
    evidence: (ref) => evidenceOf(ref.row.props),
  },
} satisfies Resolvers;
