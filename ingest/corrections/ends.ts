import type { Evidence, PlanFacts } from '../../graph/model.js';

/** What a fact is about and the sentence that says so, to the id it should point to. */
export type EndOf = (id: string, evidence: Evidence) => string;

/**
 * The facts with their ends moved. A relation whose sentences part ways becomes several, and several that meet are joined
 * when they are stored; one that would lead to itself is dropped. Figures and conflicts go by their first sentence.
 */
export function withEnds(facts: PlanFacts, endOf: EndOf): PlanFacts {
  const about = (ids: readonly string[], evidence: readonly Evidence[]) =>
    evidence[0] ? [...new Set(ids.map((id) => endOf(id, evidence[0]!)))] : [...ids];
  return {
    ...facts,
    relations: facts.relations.flatMap((r) => {
      const byEnds = new Map<string, typeof r>();
      for (const e of r.evidence) {
        const [from, to] = [endOf(r.from, e), endOf(r.to, e)];
        const key = `${from}\n${to}`;
        const there = byEnds.get(key);
        if (there) there.evidence.push(e);
        else if (from !== to) byEnds.set(key, { ...r, from, to, evidence: [e] });
      }
      return [...byEnds.values()];
    }),
    measurements: facts.measurements.map((m) => ({
      ...m,
      about: about(m.about, m.evidence),
      indicator: m.evidence[0] ? endOf(m.indicator, m.evidence[0]) : m.indicator,
    })),
    conflicts: facts.conflicts.map((c) => ({ ...c, about: about(c.about, c.evidence) })),
  };
}
