/** A plan says one thing of a pair once: records of equal type and ends become one edge with all their evidence. */
import { citations, type Evidence, type RelationRecord, roles } from '../model.js';
import { grouped } from './grouped.js';

export function mergeRelations(relations: readonly RelationRecord[]): RelationRecord[] {
  return [...grouped(relations, (r) => `${r.type}\n${r.from}\n${r.to}`).values()].map((same) =>
    same.length === 1 ? same[0]! : merge(same),
  );
}

/** Roles add up; of several ways of citing the firmest stands (依据 before 提及), which its quotes show. */
function merge(same: readonly RelationRecord[]): RelationRecord {
  const role = roles.filter((r) => same.some((s) => s.role?.includes(r)));
  const relation = citations.find((c) => same.some((s) => s.relation === c));
  const evidence = grouped(
    same.flatMap((s) => s.evidence),
    (e: Evidence) => `${e.start} ${e.end} ${e.section}`,
  );
  return {
    type: same[0]!.type,
    from: same[0]!.from,
    to: same[0]!.to,
    ...(role.length ? { role } : {}),
    ...(relation ? { relation } : {}),
    evidence: [...evidence.values()].map(([first]) => first!).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
