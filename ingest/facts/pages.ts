/** The page of each quote, for a file that has pages. */
import { type Evidence, type PlanFacts, pageAt } from '../../graph/model.js';

/** `pages`: where each page begins in the plan's text. */
export function withPages(facts: PlanFacts, pages: readonly number[]): PlanFacts {
  const paged = <T extends { evidence: Evidence[] }>(fact: T): T => ({
    ...fact,
    evidence: fact.evidence.map((e) => {
      const page = pageAt(pages, e.start);
      return page === undefined ? e : { ...e, page };
    }),
  });
  return {
    ...facts,
    plan: { ...facts.plan, pages: [...pages] },
    relations: facts.relations.map(paged),
    measurements: facts.measurements.map(paged),
    conflicts: facts.conflicts.map(paged),
  };
}
