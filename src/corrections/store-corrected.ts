import type { PlanFacts } from '../../graph/model.js';
import type { GraphStore, ReplaceOutcome } from '../../graph/store.js';
import type { Placed } from '../../ingest/corrections/placed.js';
import { correctedFacts, recordedOutcomes } from '../../ingest/corrections/recorded.js';
import { standingCorrections } from './standing.js';

export interface StoredCorrected {
  outcome: ReplaceOutcome;
  /** Where there are any of this plan. */
  corrections?: { applied: number; gone: number };
}

/** A plan as read, into the store as corrected by what stands. Throws BadCorrections before anything is changed. */
export async function storeCorrected(store: GraphStore, read: PlanFacts): Promise<StoredCorrected> {
  let outcome: ReplaceOutcome = 'unchanged';
  for (let standing = await standingCorrections(store); ; ) {
    const facts = correctedFacts(read, standing.corrections);
    const became = await store.replacePlan(facts);
    if (outcome !== 'new' && became !== 'unchanged') outcome = became;
    // Somebody may have said something in the meantime.
    const now = await standingCorrections(store);
    if (now.key === standing.key) return { outcome, ...counted(facts) };
    standing = now;
  }
}

function counted({ plan }: PlanFacts): Pick<StoredCorrected, 'corrections'> {
  const placed = [...recordedOutcomes(plan).values()];
  const count = (of: Placed) => placed.filter((p) => p === of).length;
  return placed.length > 0 ? { corrections: { applied: count('applied'), gone: count('gone') } } : {};
}
