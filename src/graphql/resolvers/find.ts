/** Plans, and nodes by id, by path, by text and by what joins them. */
import { type NodeKind, nodeKinds, type RelationshipType } from '../../../graph/model.js';
import type { SearchHit } from '../../../graph/store.js';
import type { Context, NodeRef } from '../context.js';
import { userError } from '../errors.js';
import { evidenceOf } from '../evidence.js';
import type { QueryResolvers } from '../generated/resolver-types.js';
import { wanted } from '../names.js';
import { type Page, pageOf, windowOf } from '../page.js';
import { scopeOf } from '../scope.js';
import { kindTerms } from '../shape/terms.js';
import { refOf } from './lists.js';

/** A search that finds more is refused, so that no total is a guess. */
const maxHits = 20_000;
const maxPath = 6;

export const findResolvers = {
  plans: async (_, args, context) => {
    const plans = await scopeOf(context, args.plans);
    const { rows } = await context.store.run({ from: { kind: 'Plan' }, order: [{ at: 0, prop: 'title', dir: 'asc' }] });
    return rows.flatMap(({ nodes: [row] }) => (row && (!plans || plans.includes(row.id)) ? [{ row, plans: [row.id] }] : []));
  },
  plan: async (_, { id }, context) => {
    const row = await context.nodes.of('Plan', id);
    return row ? { row, plans: [id] } : null;
  },
  section: async (_, { plan, path }, context) => {
    const id = plan ?? (await onlyPlan(context));
    const plans = await scopeOf(context, [id]);
    const { rows } = await context.store.run({
      from: { kind: 'Section', where: { op: 'prop', prop: 'path', cmp: '=', value: path } },
      ...(plans ? { plans } : {}),
      order: [{ at: 0, prop: 'order', dir: 'asc' }],
      limit: 1,
    });
    const row = rows[0]?.nodes[0];
    return row ? refOf(row, plans) : null;
  },
  node: async (_, { id, plans }, context) => {
    const scope = await scopeOf(context, plans);
    const row = await context.nodes.any(id, scope);
    return row ? refOf(row, scope) : null;
  },
  path: async (_, { from, to, upTo, plans }, context) => {
    if (upTo < 1 || upTo > maxPath)
      throw userError('BAD_USER_INPUT', `upTo is ${upTo}; a path is 1 to ${maxPath} relationships long.`);
    const scope = await scopeOf(context, plans);
    await Promise.all([mustExist(from, context), mustExist(to, context)]);
    if (from === to) throw userError('BAD_USER_INPUT', 'from and to are the same node; give two different ids.');
    const { row } = await context.store.path({ from, to, upTo, ...(scope ? { plans: scope } : {}) });
    if (!row) return null;
    return {
      nodes: row.nodes.flatMap((node) => (node ? [refOf(node, scope)] : [])),
      edges: row.edges.flatMap((edge) =>
        edge
          ? [{ type: edge.type satisfies RelationshipType, from: edge.from, to: edge.to, evidence: evidenceOf(edge.props) }]
          : [],
      ),
    };
  },
  search: (_, args, context) => searchPage(args, context),
} satisfies QueryResolvers;

async function onlyPlan(context: Context): Promise<string> {
  const [first, ...others] = await context.plans();
  if (!first) throw userError('NOT_FOUND', 'There is no plan in the graph; ingest one first.');
  if (others.length > 0)
    throw userError('BAD_USER_INPUT', 'There are several plans; say which one with plan: { plans { id title } } lists them.');
  return first.id;
}

async function mustExist(id: string, context: Context): Promise<void> {
  if (!(await context.nodes.any(id)))
    throw userError('NOT_FOUND', `There is no node with the id ${id}; search(text: …) { nodes { id name } } finds ids.`);
}

interface SearchArgs {
  text: string;
  kinds?: readonly string[] | null;
  first: number;
  after?: string | null;
  plans?: readonly string[] | null;
}

/** Entities first, then passages in the plans' order. */
async function searchPage(args: SearchArgs, context: Context): Promise<Page> {
  const plans = await scopeOf(context, args.plans);
  const text = wanted('text', args.text);
  const kinds: (NodeKind | 'Entity')[] = args.kinds
    ? nodeKinds.filter((k) => args.kinds!.includes(kindTerms[k].name))
    : ['Entity', 'Passage'];
  const found = await Promise.all(
    kinds.map((kind) => context.store.search(text, { kind, limit: maxHits + 1, ...(plans ? { plans } : {}) })),
  );
  const hits: SearchHit[] = found.flat();
  if (hits.length > maxHits)
    throw userError('BAD_USER_INPUT', `More than ${maxHits} places hold “${text}”; look for more characters or in fewer plans.`);
  const window = windowOf(args, ['search', text, kinds, plans], await context.version());
  const items = hits.slice(window.skip, window.skip + window.first + 1);
  return pageOf(
    items.map(({ node, at }): { node: NodeRef; edges: []; at: number } => ({ node: refOf(node, plans), edges: [], at })),
    window,
    async () => hits.length,
  );
}
