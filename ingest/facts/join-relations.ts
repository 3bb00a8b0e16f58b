/** One record an edge: evidence of equal (type, from, to) is gathered, the same quote once. */
import type { Evidence, RelationRecord, Role } from '../../graph/model.js';

export function joinRelations(all: readonly RelationRecord[]): RelationRecord[] {
  const joined = new Map<string, { first: RelationRecord; evidence: Evidence[]; roles: Set<Role> | null }>();
  for (const relation of all) {
    const key = `${relation.type}\n${relation.from}\n${relation.to}\n${relation.relation ?? ''}`;
    const known = joined.get(key);
    if (!known) {
      joined.set(key, {
        first: relation,
        evidence: [...relation.evidence],
        roles: relation.role ? new Set(relation.role) : null,
      });
      continue;
    }
    for (const item of relation.evidence) known.evidence.push(item);
    if (relation.role) known.roles = new Set([...(known.roles ?? []), ...relation.role]);
  }
  return [...joined.values()].map(({ first, evidence, roles }) => {
    const relation: RelationRecord = { ...first, evidence: unique(evidence) };
    if (roles) relation.role = firm(roles);
    return relation;
  });
}

/** Where one sentence commits to it, that another only mentions it says nothing more. */
function firm(roles: ReadonlySet<Role>): Role[] {
  return roles.size > 1 ? [...roles].filter((role) => role !== 'mentioned') : [...roles];
}

/** Stated before inherited, then in reading order. */
function unique(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length < 2) return [...evidence];
  const seen = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = `${item.start}-${item.end}-${item.section}`;
    const known = seen.get(key);
    if (!known || (known.mode === 'inherited' && item.mode === 'stated')) seen.set(key, item);
  }
  return [...seen.values()].sort((a, b) => Number(a.mode === 'inherited') - Number(b.mode === 'inherited') || a.start - b.start);
}
