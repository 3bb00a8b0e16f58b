/** Who may change the graph: every field of Mutation and Subscription asks here first. */
import type { PlanChanges } from '../plans/plan-changes.js';
import type { Context } from './context.js';
import { userError } from './errors.js';
import { refusalMessages } from './refusal-messages.js';

/** Throws READ_ONLY or UNAUTHENTICATED, in the asker's language. */
export function changesOf({ writing, language }: Pick<Context, 'writing' | 'language'>): PlanChanges {
  if ('changes' in writing) return writing.changes;
  const message = refusalMessages[language][writing.refused]();
  if (writing.refused === 'READ_ONLY') throw userError('READ_ONLY', message, { status: 403 });
  throw userError('UNAUTHENTICATED', message, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
}

type Resolve = (parent: never, args: never, context: never, info: never) => unknown;

/** The same resolvers, for those who may write: a field that forgets to ask cannot be. */
export function forWriters<R extends Readonly<Record<string, Resolve>>>(resolvers: R): R {
  return Object.fromEntries(
    Object.entries(resolvers).map(([field, resolve]) => [
      field,
      (parent: never, args: never, context: never, info: never) => {
        changesOf(context as Context);
        return resolve(parent, args, context, info);
      },
    ]),
  ) as unknown as R;
}
