/** Which plan a person means: by its id, or by words that only one has in its title, issuer and period. */
import type { PlanRecord } from '../../graph/model.js';
import { alikeness } from '../ask/nearness.js';

export type NameablePlan = Pick<PlanRecord, 'id' | 'title' | 'issuer' | 'period'>;

export type NamedPlan<P> =
  | { found: 'one'; plan: P }
  /** In the order of `plans`. */
  | { found: 'several'; plans: P[] }
  /** None; those most alike, nearest first. */
  | { found: 'none'; nearest: P[] };

const mostShown = 3;
const leastAlike = 0.2;

/** Words apart by a space must all be there: 临江 2021-2025. A title given in full is meant before the longer ones that hold it. */
export function namedPlan<P extends NameablePlan>(plans: readonly P[], given: string): NamedPlan<P> {
  const one = (plan: P): NamedPlan<P> => ({ found: 'one', plan });
  const byId = plans.find(({ id }) => id === given.trim());
  if (byId) return one(byId);
  const words = given.split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return { found: 'none', nearest: [] };
  const whole = plain(given);
  const titled = plans.filter(({ title }) => plain(title) === whole);
  const holding = plans.filter((plan) => {
    const text = [plan.title, plan.issuer ?? '', plan.period ?? ''].map(plain).join('\n');
    return words.every((word) => text.includes(word));
  });
  const meant = titled.length > 0 ? titled : holding;
  if (meant.length === 1) return one(meant[0]!);
  if (meant.length > 1) return { found: 'several', plans: meant };
  const near = plans
    .map((plan) => ({ plan, alike: Math.max(alikeness(plain(plan.title), whole), alikeness(plan.id, given)) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike);
  return { found: 'none', nearest: near.slice(0, mostShown).map(({ plan }) => plan) };
}

/** Without what copies of a title differ in: width, quotes, white space, dashes. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’《》〈〉「」]/g, '')
    .replace(/[—–－~～-]+/g, '-');
