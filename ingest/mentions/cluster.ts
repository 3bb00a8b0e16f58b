/** Mentions whose names have one normal form; alias rules join clusters further. */
import type { EntityKind } from '../../graph/model.js';
import type { Found } from './found.js';

export interface Cluster {
  kind: EntityKind;
  normal: string;
  /** The longest spelling. */
  name: string;
  found: Found[];
  /** Spelling → the rule that joined it. */
  names: Map<string, string>;
}

/** Two clusters are one thing, says the rule. */
export interface Joint {
  a: Cluster;
  b: Cluster;
  rule: string;
}

/** Merge what the joints say unless it is forbidden; the first joint of a pair gives its rule to the spellings it brings. */
export function joinClusters(
  clusters: readonly Cluster[],
  joints: readonly Joint[],
  apart: (a: Cluster, b: Cluster) => boolean,
): Cluster[] {
  const groupOf = new Map<Cluster, Cluster[]>(clusters.map((c) => [c, [c]]));
  const ruleOf = new Map<Cluster, string>();
  for (const { a, b, rule } of joints) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right || left === right) continue;
    if (left.some((x) => right.some((y) => apart(x, y)))) continue;
    for (const member of right) {
      left.push(member);
      groupOf.set(member, left);
    }
    for (const member of [a, b]) if (!ruleOf.has(member)) ruleOf.set(member, rule);
  }
  return [...new Set(groupOf.values())].map((group) => merged(group, ruleOf));
}

function merged(group: readonly Cluster[], ruleOf: ReadonlyMap<Cluster, string>): Cluster {
  const [head, ...rest] = [...group].sort((x, y) => weight(y) - weight(x));
  if (!head || rest.length === 0) return group[0]!;
  const names = new Map(head.names);
  for (const other of rest)
    for (const name of other.names.keys()) if (!names.has(name)) names.set(name, ruleOf.get(other) ?? 'alias');
  return { ...head, names, found: [head, ...rest].flatMap((c) => c.found) };
}

/**
 * The fullest name stands for all: it begins with its place and says most. A company's is its legal name, else the one
 * most used: 恒远 is more than the 临江恒远 of one sentence.
 */
function weight({ kind, normal, name, found }: Cluster): number {
  if (kind !== 'Enterprise') return normal.length;
  return /公司$/.test(name) ? 10_000 + normal.length : found.length;
}
