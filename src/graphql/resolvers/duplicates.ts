/** Things that may be one. */
import { type EntityKind, entityKinds } from '../../../graph/model.js';
import type { Pair } from '../../duplicates/candidates.js';
import { findDuplicates } from '../../duplicates/duplicates.js';
import { firstQuote } from '../../duplicates/quotes.js';
import { namedOf } from '../../duplicates/things.js';
import type { Context, NodeRef } from '../context.js';
import { userError } from '../errors.js';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.js';
import { edgesOf, windowOf } from '../page.js';
import { scopeOf } from '../scope.js';
import { kindTerms, modeTerms } from '../shape/terms.js';
import { told } from '../told.js';
import { refOf } from './lists.js';

export const duplicateQueries = {
  duplicates: async (_, args, context) => {
    const plans = await scopeOf(context, args.plans);
    const kinds = kindsOf(args.kinds);
    const scope = plans ? { plans } : {};
    const { pairs, common } = await told(context, () => findDuplicates(context.store, { kinds, ...scope }));
    const window = windowOf(args, ['duplicates', kinds, plans, pairs.length], await context.version());
    const page = pairs.slice(window.skip, window.skip + window.first + 1);
    const { edges, pageInfo } = edgesOf(
      await Promise.all(page.map(async (pair) => ({ node: await shownPair(pair, plans, context) }))),
      window,
    );
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo,
      totalCount: pairs.length,
      common: common.map(({ kind, name, count }) => ({ kind: kindTerms[kind].name, name, count })),
    };
  },
} satisfies QueryResolvers;

export const duplicateResolvers = {
  DuplicateSide: {
    evidence: async ({ entity: { row, plans } }, _, context) => {
      const texts = await context.planTexts();
      const quote = await firstQuote(context.store, namedOf(row), (plan) => texts.get(plan), plans);
      return quote && { ...quote, page: quote.page ?? null, correction: null, mode: modeTerms[quote.mode].name };
    },
  },
} satisfies Resolvers;

function kindsOf(given: readonly string[] | null | undefined): readonly EntityKind[] {
  if (!given) return entityKinds;
  const kinds = entityKinds.filter((kind) => given.includes(kindTerms[kind].name));
  if (kinds.length < new Set(given).size)
    throw userError(
      'BAD_USER_INPUT',
      `kinds takes kinds of entity: ${entityKinds.map((kind) => kindTerms[kind].name).join(', ')}.`,
    );
  return kinds;
}

async function shownPair({ kind, reason, detail, a, b }: Pair, plans: string[] | undefined, context: Context) {
  const side = async (id: string) => ({ entity: await refTo(id, kind, plans, context), evidence: null });
  const [first, second] = await Promise.all([side(a.id), side(b.id)]);
  return { kind: kindTerms[kind].name, reason, detail, first, second };
}

async function refTo(id: string, kind: EntityKind, plans: string[] | undefined, context: Context): Promise<NodeRef> {
  const row = await context.nodes.of(kind, id, plans);
  if (!row) throw userError('NOT_FOUND', `${id} has just been removed; ask again.`);
  return refOf(row, plans);
}
