import type { Evidence, PlanFacts } from '../../graph/model.js';

/** What a fact is about and the sentence that says so, if there is one, to the id it should point to. */
export type EndOf = (id: string, evidence: Evidence | undefined) => string;

/**
 * The facts with their ends moved, and the clauses of those that were marked with the correction's id. A relation whose
 * sentences part ways becomes several, and several that meet are joined when they are stored; one that would lead to
 * itself is dropped. Figures and conflicts go by their first sentence.
 */
export function withEnds(facts: PlanFacts, endOf: EndOf, correction: string): PlanFacts {
  const marked = (e: Evidence): Evidence => ({ ...e, correction });
  const about = (ids: readonly string[], first: Evidence | undefined) => [...new Set(ids.map((id) => endOf(id, first)))];
  const moved = <T extends { about: string[]; indicator?: string; evidence: Evidence[] }>(record: T): T => {
    const first = record.evidence[0];
    const now = { ...record, about: about(record.about, first) };
    if (record.indicator !== undefined) now.indicator = endOf(record.indicator, first);
    const same = now.indicator === record.indicator && now.about.join('\n') === record.about.join('\n');
    return same ? record : { ...now, evidence: record.evidence.map(marked) };
  };
  return {
    ...facts,
    relations: facts.relations.flatMap((r) => {
      // A county of its city: known, and said by no sentence.
      if (r.evidence.length === 0) {
        const [from, to] = [endOf(r.from, undefined), endOf(r.to, undefined)];
        return from === to ? [] : [{ ...r, from, to }];
      }
      const byEnds = new Map<string, typeof r>();
      for (const e of r.evidence) {
        const [from, to] = [endOf(r.from, e), endOf(r.to, e)];
        const clause = from === r.from && to === r.to ? e : marked(e);
        const key = `${from}\n${to}`;
        const there = byEnds.get(key);
        if (there) there.evidence.push(clause);
        else if (from !== to) byEnds.set(key, { ...r, from, to, evidence: [clause] });
      }
      return [...byEnds.values()];
    }),
    measurements: facts.measurements.map(moved),
    conflicts: facts.conflicts.map(moved),
  };
}
