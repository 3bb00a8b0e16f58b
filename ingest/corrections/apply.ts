/** A plan's facts as read, and what people said against them, to the facts as corrected. Pure. */
import type { PlanFacts } from '../../graph/model.js';
import { withAlias } from './alias.js';
import type { Correction } from './correction.js';
import { split } from './distinct.js';
import type { Placed } from './placed.js';
import { joined } from './same.js';
import { withoutFact } from './wrong.js';

export interface Corrected {
  facts: PlanFacts;
  /** Those meant for this plan, in their order. */
  outcomes: { id: string; placed: Placed }[];
}

export function applyCorrections(facts: PlanFacts, corrections: readonly Correction[]): Corrected {
  const outcomes: Corrected['outcomes'] = [];
  let now = facts;
  for (const correction of corrections) {
    if (correction.plan !== undefined && correction.plan !== facts.plan.id) continue;
    const step = applied(now, correction);
    // One that names no plan is meant for those that have what it speaks of.
    if (correction.plan === undefined && step.placed === 'gone') continue;
    now = step.facts;
    outcomes.push({ id: correction.id, placed: step.placed });
  }
  return { facts: now, outcomes };
}

function applied(facts: PlanFacts, correction: Correction): { facts: PlanFacts; placed: Placed } {
  switch (correction.type) {
    case 'wrong':
      return withoutFact(facts, correction);
    case 'same':
      return joined(facts, correction);
    case 'distinct':
      return split(facts, correction);
    case 'alias':
      return withAlias(facts, correction);
  }
}
