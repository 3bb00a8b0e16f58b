import type { Evidence, PlanFacts } from '../../../graph/model.js';
import type { Outline } from '../../../ingest/stages.js';
import { passageFinder } from './by-passage.js';
import { depthsBelow } from './depths.js';

/** The part of the facts whose clauses, and the entities whose mentions, stand in these sections. */
export function factsWithin(outline: Outline, facts: PlanFacts, roots: readonly number[]): PlanFacts {
  const depths = depthsBelow(outline, roots);
  const at = passageFinder(outline);
  const here = ({ start }: { start: number }) => depths.has(outline.passages[at(start)]!.section);
  const kept = <T extends { evidence: Evidence[] }>(list: readonly T[]): T[] =>
    list.map((fact) => ({ ...fact, evidence: fact.evidence.filter(here) })).filter((fact) => fact.evidence.length > 0);
  const [relations, measurements, conflicts] = [kept(facts.relations), kept(facts.measurements), kept(facts.conflicts)];
  const passages = facts.passages.filter((_, i) => depths.has(outline.passages[i]!.section));
  const shown = new Set(passages.map((p) => p.id));
  const ids = new Set([
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...measurements.flatMap(({ indicator, about }) => [indicator, ...about]),
    ...conflicts.flatMap(({ about }) => about),
  ]);
  return {
    plan: facts.plan,
    sections: facts.sections.filter((_, i) => depths.has(i)),
    passages,
    entities: facts.entities.filter((e) => ids.has(e.id) || e.mentions.some((m) => shown.has(m.passage))),
    relations,
    measurements,
    conflicts,
  };
}
