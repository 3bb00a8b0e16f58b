/** A fact that a person says the sentence does not say: that sentence is taken from its evidence, and the fact with its last. */
import type { ConflictRecord, Evidence, MeasurementRecord, PlanFacts } from '../../graph/model.js';
import type { WrongFact } from './correction.js';
import type { Placed } from './placed.js';

export function withoutFact(facts: PlanFacts, { fact, quote }: WrongFact): { facts: PlanFacts; placed: Placed } {
  let taken = 0;
  const kept = <T extends { evidence: Evidence[] }>(record: T, meant: boolean): T[] => {
    if (!meant) return [record];
    if (record.evidence.length === 0 && quote === undefined) {
      taken++;
      return [];
    }
    const evidence = record.evidence.filter((e) => quote !== undefined && bare(e.quote) !== bare(quote));
    taken += record.evidence.length - evidence.length;
    return evidence.length === record.evidence.length ? [record] : evidence.length > 0 ? [{ ...record, evidence }] : [];
  };
  // Both sides of a figure or of a disagreement stand or fall together.
  const whole = <T extends { evidence: Evidence[] }>(record: T, meant: boolean): T[] => {
    if (!meant || (quote !== undefined && !record.evidence.some((e) => bare(e.quote) === bare(quote)))) return [record];
    taken += record.evidence.length;
    return [];
  };
  const measured = (m: MeasurementRecord) =>
    fact.type === 'Measurement' &&
    m.about.includes(fact.from) &&
    m.indicator === fact.to &&
    (fact.value === undefined || fact.value === m.valueText);
  const disputed = (c: ConflictRecord) => fact.type === 'Conflict' && c.topic === fact.to && c.about.includes(fact.from);
  const corrected: PlanFacts = {
    ...facts,
    relations: facts.relations.flatMap((r) => kept(r, r.type === fact.type && r.from === fact.from && r.to === fact.to)),
    measurements: facts.measurements.flatMap((m) => whole(m, measured(m))),
    conflicts: facts.conflicts.flatMap((c) => whole(c, disputed(c))),
  };
  return taken > 0 ? { facts: corrected, placed: 'applied' } : { facts, placed: stillSaid(facts, fact, quote) };
}

/** Without a quote, the two ends tell whether the plan still speaks of it. */
function stillSaid(facts: PlanFacts, { from, to }: WrongFact['fact'], quote: string | undefined): Placed {
  if (quote !== undefined) return bare(facts.plan.text).includes(bare(quote)) ? 'idle' : 'gone';
  const known = new Set([
    facts.plan.id,
    ...facts.entities.map((e) => e.id),
    ...facts.sections.map((s) => s.id),
    ...facts.relations.map((r) => r.to),
  ]);
  return known.has(from) && known.has(to) ? 'idle' : 'gone';
}

/** Quotes are compared as evidence is: white space aside. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
