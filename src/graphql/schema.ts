/** The executable schema: the generated definitions with their resolvers. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { NodeRef } from './context.js';
import { typeDefs } from './generated/type-defs.js';
import { askResolvers } from './resolvers/asking.js';
import { changeResolvers, planMutations, planSubscriptions } from './resolvers/changing.js';
import { comparisonQueries, comparisonResolvers } from './resolvers/comparing.js';
import { correctionMutations, correctionQueries } from './resolvers/correcting.js';
import { duplicateQueries, duplicateResolvers } from './resolvers/duplicates.js';
import { entityResolvers } from './resolvers/entities.js';
import { findResolvers } from './resolvers/find.js';
import { listResolvers, relationResolvers } from './resolvers/lists.js';
import { pageResolvers } from './resolvers/pages.js';
import { structureResolvers } from './resolvers/structure.js';
import { forWriters } from './writing.js';

const kindOfNode = { __resolveType: (ref: NodeRef) => ref.row.kind };

/** Events are named for their field. */
const subscribed = <S>(of: Readonly<Record<string, S>>): Record<string, { subscribe: S }> =>
  Object.fromEntries(Object.entries(of).map(([field, subscribe]) => [field, { subscribe }]));

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    // Held valid by the tests, and validating takes as long as all the rest.
    assumeValid: true,
    assumeValidSDL: true,
    resolvers: [
      {
        Query: {
          ...listResolvers(),
          ...findResolvers,
          ...askResolvers,
          ...duplicateQueries,
          ...comparisonQueries,
          ...correctionQueries,
        },
        Mutation: forWriters({ ...planMutations, ...correctionMutations }),
        Subscription: subscribed(forWriters({ ...planSubscriptions })),
        Node: kindOfNode,
        Entity: kindOfNode,
      },
      pageResolvers(),
      entityResolvers,
      structureResolvers,
      duplicateResolvers,
      comparisonResolvers,
      changeResolvers,
      relationResolvers(),
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
