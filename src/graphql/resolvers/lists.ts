/** The lists of `Query`, and the relationship fields of every kind. */
import type { Condition, OrderBy, Query } from '../../../graph/query.js';
import { edgeCondition, type Filter, toCondition } from '../condition.js';
import type { Context, NodeRef } from '../context.js';
import { type Page, type Paging, pageOf, windowOf } from '../page.js';
import { scopeOf } from '../scope.js';
import type { ListKind } from '../shape/fields.js';
import { listKinds, listNames, scalarFields } from '../shape/fields.js';
import type { RelationField } from '../shape/relations.js';
import { relationsOf } from '../shape/relations.js';
import { constantCase } from '../shape/text.js';

interface ListArgs extends Paging {
  filter?: Filter | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }[] | null;
  plans?: string[] | null;
}

/** The order of a list that names none: the plan's own, or by name. Ties are broken by id in the store. */
function usualOrder(kind: ListKind | 'Entity', at: number): OrderBy[] {
  const by = (prop: string): OrderBy => ({ at, prop, dir: 'asc' });
  if (kind === 'Section' || kind === 'Passage') return [by('plan'), by('order')];
  if (kind === 'Measurement' || kind === 'Conflict') return [by('plan')];
  return [by('name')];
}

function orderOf(kind: ListKind, orderBy: ListArgs['orderBy']): OrderBy[] {
  if (!orderBy || orderBy.length === 0) return usualOrder(kind, 0);
  return orderBy.map(({ field, direction }) => {
    const found = scalarFields(kind).find((f) => constantCase(f.name) === field);
    return { at: 0, prop: found ? (found.prop ?? found.name) : 'id', dir: direction === 'DESC' ? 'desc' : 'asc' };
  });
}

export async function listPage(kind: ListKind, args: ListArgs, context: Context): Promise<Page> {
  const plans = await scopeOf(context, args.plans);
  const where = toCondition(kind, args.filter);
  const order = orderOf(kind, args.orderBy);
  const base: Query = { from: where ? { kind, where } : { kind }, ...(plans ? { plans } : {}) };
  const window = windowOf(args, [kind, base, order], await context.version());
  const { rows } = await context.store.run({ ...base, order, skip: window.skip, limit: window.first + 1 });
  const items = rows.flatMap(({ nodes }) => (nodes[0] ? [{ node: refOf(nodes[0], plans), edges: [] }] : []));
  return pageOf(items, window, async () => {
    const counted = await context.store.run({ ...base, aggregate: { fn: 'count', at: 0 } });
    return counted.rows[0]?.value ?? 0;
  });
}

export const refOf = (row: NodeRef['row'], plans: string[] | undefined): NodeRef => (plans ? { row, plans } : { row });

interface RelationArgs extends Paging {
  filter?: Filter | null;
  role?: string[] | null;
}

/** All neighbours are fetched, for many nodes at once, and the page is cut here: a plan's facts about one thing are few. */
export async function relationPage(field: RelationField, ref: NodeRef, args: RelationArgs, context: Context): Promise<Page> {
  const where: Condition | undefined = toCondition(field.target, args.filter);
  const edge = edgeCondition({ role: args.role });
  const list = [ref.row.id, ref.plans, field.name, where, edge];
  // Both are asked for before either is awaited, so that all nodes of a level still share one query.
  const [neighbours, version] = await Promise.all([
    context.related.of({
      id: ref.row.id,
      kind: ref.row.kind,
      hop: { rel: field.rel, dir: field.dir, ...(edge ? { edge } : {}) },
      to: where ? { kind: field.target, where } : { kind: field.target },
      ...(ref.plans ? { plans: ref.plans } : {}),
      order: usualOrder(field.target, 1),
    }),
    context.version(),
  ]);
  const window = windowOf(args, list, version);
  const items = neighbours.slice(window.skip, window.skip + window.first + 1);
  return pageOf(
    items.map(({ node, edges }) => ({ node: refOf(node, ref.plans), edges })),
    window,
    async () => neighbours.length,
  );
}

/** `Query.parks` and the others. */
export function listResolvers(): Record<string, unknown> {
  return Object.fromEntries(
    listKinds.map((kind) => [
      listNames[kind].field,
      (_: unknown, args: ListArgs, context: Context) => listPage(kind, args, context),
    ]),
  );
}

/** `Park.industries` and the others, for every kind that has any. */
export function relationResolvers(): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    [...listKinds, 'Plan'].map((kind) => [
      kind,
      Object.fromEntries(
        relationsOf(kind).map((field) => [
          field.name,
          (ref: NodeRef, args: RelationArgs, context: Context) => relationPage(field, ref, args, context),
        ]),
      ),
    ]),
  );
}
