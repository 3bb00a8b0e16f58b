/** Two plans side by side. */
import type { GraphStore } from '../../graph/store.js';
import type { ComparedPlan, PlanComparison } from './comparison.js';
import { conflictsOf, outcomesOf } from './outcomes.js';
import { readPlan } from './read-plan.js';
import type { PlanSaid } from './said.js';
import { targetsChanged } from './targets-changed.js';
import { industriesChanged, parksChanged, policiesChanged, projectsChanged } from './things-changed.js';

/**
 * What plan `b` says differently from plan `a`, each difference with the clauses of both. The things of two plans are the same
 * where they have the same id; figures are of the same indicator and subject. Null where the graph does not hold both plans.
 * At most 26 queries.
 */
export async function comparePlans(store: GraphStore, a: string, b: string): Promise<PlanComparison | null> {
  const plans = await store.plans();
  const known = (id: string): ComparedPlan | null => {
    const plan = plans.find((p) => p.id === id);
    return plan ? { id, title: plan.title, period: plan.period } : null;
  };
  const [first, second] = [known(a), known(b)];
  if (!first || !second) return null;
  const [before, after] = await Promise.all([readPlan(store, first), readPlan(store, second)]);
  return sideBySide(before, after);
}

function sideBySide(a: PlanSaid, b: PlanSaid): PlanComparison {
  const industry = industriesChanged(a, b);
  const park = parksChanged(a, b);
  const project = projectsChanged(a, b);
  const target = targetsChanged(a, b);
  const policy = policiesChanged(a, b);
  const all = [industry, park, project, target, policy];
  return {
    a: a.plan,
    b: b.plan,
    changes: all.flatMap((of) => of.changes),
    unchanged: {
      industry: industry.unchanged,
      park: park.unchanged,
      project: project.unchanged,
      target: target.unchanged,
      policy: policy.unchanged,
    },
    conflicts: conflictsOf(a, b),
    outcomes: outcomesOf(a, b),
    notCompared: all.flatMap((of) => of.notCompared),
  };
}
