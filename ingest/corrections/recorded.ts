/** What a plan keeps of the corrections made to it, and whether that is still what stands. */
import { createHash } from 'node:crypto';
import type { PlanFacts, PlanRecord } from '../../graph/model.js';
import { applyCorrections } from './apply.js';
import type { Correction } from './correction.js';
import type { Placed } from './placed.js';

/** The facts as corrected. The plan's `reader` then tells it from the plan as read, and from other corrections of it. */
export function correctedFacts(read: PlanFacts, corrections: readonly Correction[]): PlanFacts {
  const { facts, outcomes } = applyCorrections(read, corrections);
  if (outcomes.length === 0) return facts;
  const placed = new Map(outcomes.map((o) => [o.id, o.placed]));
  return {
    ...facts,
    plan: {
      ...facts.plan,
      reader: `${facts.plan.reader}+${digestOf(corrections, placed)}`,
      corrections: outcomes.map((o) => `${o.id} ${o.placed}`),
    },
  };
}

/** By correction's id. */
export function recordedOutcomes({ corrections = [] }: Pick<PlanRecord, 'corrections'>): Map<string, Placed> {
  return new Map(
    corrections.map((kept) => {
      const at = kept.lastIndexOf(' ');
      return [kept.slice(0, at), kept.slice(at + 1) as Placed];
    }),
  );
}

/**
 * Are the corrections that the plan was stored with those that stand? `concerns` tells of one that it was not stored with
 * whether the plan has what it speaks of.
 */
export function isCurrent(
  plan: Pick<PlanRecord, 'id' | 'reader' | 'corrections'>,
  corrections: readonly Correction[],
  concerns: (correction: Correction) => boolean,
): boolean {
  const placed = recordedOutcomes(plan);
  const known = new Set(corrections.map(({ id }) => id));
  if ([...placed.keys()].some((id) => !known.has(id))) return false;
  if (corrections.some((c) => !placed.has(c.id) && (c.plan === undefined ? concerns(c) : c.plan === plan.id))) return false;
  return placed.size === 0 || plan.reader.endsWith(`+${digestOf(corrections, placed)}`);
}

function digestOf(corrections: readonly Correction[], placed: ReadonlyMap<string, Placed>): string {
  const said = corrections.filter(({ id }) => placed.has(id)).map((c) => [Object.entries(c).sort(), placed.get(c.id)]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
