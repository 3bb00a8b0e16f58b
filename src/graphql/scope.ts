/** The plan scope of a request: checked once, so that a mistyped id is an error and not an empty list. */
import type { PlanRecord } from '../../graph/model.js';
import type { Context } from './context.js';
import { userError } from './errors.js';

/** Undefined for all plans. Throws where an id is of no plan. */
export async function scopeOf(context: Context, plans: readonly string[] | null | undefined): Promise<string[] | undefined> {
  if (plans === null || plans === undefined) return undefined;
  if (plans.length === 0) throw userError('BAD_USER_INPUT', 'plans is an empty list; leave it out to ask all plans.');
  const known = new Set((await context.plans()).map((plan: PlanRecord) => plan.id));
  const unknown = plans.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw userError(
      'NOT_FOUND',
      `There is no plan with the id ${unknown.join(', ')}; { plans { id title } } lists those there are.`,
    );
  return [...new Set(plans)];
}
