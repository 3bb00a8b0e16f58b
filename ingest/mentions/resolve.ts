/** Mentions to entities: equal normal forms are one thing, then each kind's own alias rules. Every spelling keeps the rule that joined it. */
import type { Entity, Mention, Mentions } from '../stages.js';
import type { CityFound } from './city.js';
import type { Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { normalForms } from './normal.js';

export interface Cluster {
  kind: Found['kind'];
  normal: string;
  found: Found[];
  /** Spelling → rule. */
  names: Map<string, string>;
}

export function resolve(all: readonly Found[], gazetteer: Gazetteer): Mentions {
  const normalOf = normalForms(gazetteer);
  const clusters = new Map<string, Cluster>();
  for (const found of all) {
    const normal = normalOf(found.kind, found.name);
    const key = `${found.kind}:${normal}`;
    const cluster = clusters.get(key) ?? { kind: found.kind, normal, found: [], names: new Map<string, string>() };
    cluster.found.push(found);
    if (!cluster.names.has(found.name)) cluster.names.set(found.name, 'normal-form');
    clusters.set(key, cluster);
  }
  const entities: Entity[] = [];
  const indexOf = new Map<Found, number>();
  for (const cluster of clusters.values()) {
    const index = entities.length;
    entities.push(entityOf(cluster));
    for (const found of cluster.found) indexOf.set(found, index);
  }
  const mentions: Mention[] = all.map((found) => ({ ...found, entity: indexOf.get(found)! }));
  return { entities, mentions };
}

function entityOf(cluster: Cluster): Entity {
  const name = fullest(cluster);
  cluster.names.set(name, 'name');
  return {
    id: `${cluster.kind.toLowerCase()}:${cluster.normal}`,
    kind: cluster.kind,
    name,
    names: cluster.names,
    props: propsOf(cluster),
  };
}

/** The longest spelling, of equal ones the most frequent. */
function fullest(cluster: Cluster): string {
  const counts = new Map<string, number>();
  for (const { name } of cluster.found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[0].length - a[0].length || b[1] - a[1])[0]![0];
}

function propsOf({ kind, found }: Cluster): Entity['props'] {
  const first = found[0]!;
  if (kind === 'City' && 'division' in first) return { level: (first as CityFound).division.level };
  if (kind === 'Infrastructure') {
    const infraKind = found.map((f) => /^infrastructure:(.+)$/.exec(f.rule)?.[1]).find(Boolean);
    return infraKind ? { infraKind } : {};
  }
  if (kind === 'Park') {
    const parkKind = found.map((f) => /^park:(.+)$/.exec(f.rule)?.[1]).find(Boolean);
    return parkKind ? { parkKind } : {};
  }
  return {};
}
