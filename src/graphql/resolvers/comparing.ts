/** Two plans side by side. */
import { comparePlans } from '../../compare/compare-plans.js';
import { type ComparedPlan, comparedKinds, shareReached } from '../../compare/comparison.js';
import { changeLine } from '../../compare/describe.js';
import type { Context, NodeRef } from '../context.js';
import { oneOf, userError } from '../errors.js';
import { shownEvidence } from '../evidence.js';
import type { QueryResolvers, Resolvers } from '../generated/resolver-types.js';
import { scopeOf } from '../scope.js';
import { comparatorTerms, natureTerms } from '../shape/terms.js';
import { upper } from '../shape/upper.js';
import { shown } from './pages.js';

export const comparisonQueries = {
  comparePlans: async (_, { a, b }, context) => {
    if (a === b) throw userError('BAD_USER_INPUT', 'a and b are the same plan; give two different ids.');
    await scopeOf(context, [a, b]);
    const found = await comparePlans(context.store, a, b);
    if (!found) throw userError('NOT_FOUND', 'One of the plans has just been removed; ask again.');
    return found;
  },
} satisfies QueryResolvers;

async function planNode({ id }: ComparedPlan, context: Context): Promise<NodeRef> {
  const row = await context.nodes.of('Plan', id);
  if (!row) throw userError('NOT_FOUND', `${id} has just been removed; ask again.`);
  return { row, plans: [id] };
}

const counted = <T>(nodes: T[]) => ({ totalCount: nodes.length, nodes });

export const comparisonResolvers = {
  PlanComparison: {
    a: ({ a }, _, context) => planNode(a, context),
    b: ({ b }, _, context) => planNode(b, context),
    changes: ({ changes, unchanged }, { kinds, types }) => ({
      ...counted(
        changes.filter(({ kind, type }) => (!kinds || kinds.includes(upper(kind))) && (!types || types.includes(upper(type)))),
      ),
      unchanged: comparedKinds
        .filter((kind) => !kinds || kinds.includes(upper(kind)))
        .reduce((sum, kind) => sum + unchanged[kind], 0),
    }),
    conflicts: ({ conflicts }) => counted(conflicts),
    outcomes: (comparison) => {
      const { targets, reported } = comparison.outcomes;
      const reached = reported.filter((outcome) => outcome.reached).length;
      return { ...counted(reported), reached, share: shareReached(comparison), targets };
    },
    notCompared: ({ notCompared }) => counted(notCompared),
  },
  PlanChange: {
    kind: ({ kind }) => upper(kind),
    type: ({ type }) => upper(type),
    aspect: ({ aspect }) => upper(aspect),
    text: (change, { language }) => changeLine(change, oneOf('language', language, ['zh', 'en'])),
  },
  PlanStatement: {
    comparator: ({ comparator }) => comparator && shown(comparatorTerms[comparator]),
    nature: ({ nature }) => nature && shown(natureTerms[nature]),
    evidence: ({ evidence }) => shownEvidence(evidence),
  },
  Uncompared: { reason: ({ reason }) => upper(reason) },
} satisfies Resolvers;
