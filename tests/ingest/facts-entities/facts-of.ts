/** The facts of a small plan, by name. */
import type { PlanFacts, RelationshipType } from '../../../graph/model.js';
import { ingestPlan } from '../../../ingest/ingest.js';
import { planBytes } from '../mentions/plan-of.js';

export function factsOf(body: string, title?: string): PlanFacts {
  return ingestPlan(planBytes(body, title), { name: 'plan.md' }).facts;
}

/** `from → to`, with the mode of the first evidence. */
export function edges(facts: PlanFacts, type: RelationshipType): string[] {
  const names = new Map(facts.entities.map((e) => [e.id, e.name]));
  const show = (id: string) => names.get(id) ?? id.replace(/^(?:level|status):/, '');
  return facts.relations
    .filter((r) => r.type === type)
    .map((r) => `${show(r.from)} → ${show(r.to)} (${r.evidence[0]?.mode ?? 'known'})`);
}
