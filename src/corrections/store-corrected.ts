import type { PlanFacts } from '../../graph/model.js';
import type { GraphStore, ReplaceOutcome } from '../../graph/store.js';
import { correctedFacts } from '../../ingest/corrections/recorded.js';
import { standingCorrections } from './standing.js';

export interface StoredCorrected {
  outcome: ReplaceOutcome;
  /** As it was stored. */
  facts: PlanFacts;
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
    if (now.key === standing.key) return { outcome, facts };
    standing = now;
  }
}
