/** Mentions to entities: equal normal forms are one thing, then each kind's own alias rules. Every spelling keeps the rule that joined it. */
import type { Entity, Mention, Mentions, Outline } from '../stages.js';
import type { CityFound } from './city.js';
import { type Cluster, joinClusters } from './cluster.js';
import { cleanName, type Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { normalForms } from './normal.js';
import { isSpoiled } from './normal-text.js';
import { policyProps } from './policy-props.js';
import { companyJoints, shortCompanyJoints } from './resolve-companies.js';
import { glossJoints } from './resolve-gloss.js';
import { parkJoints } from './resolve-parks.js';
import { partJoints } from './resolve-parts.js';
import { policyJoints } from './resolve-policies.js';
import { projectJoints } from './resolve-projects.js';
import { sideBySide } from './side-by-side.js';

export function resolve(outline: Outline, all: readonly Found[], gazetteer: Gazetteer): Mentions {
  const clusters = byNormalForm(outline, all, gazetteer);
  const joints = [
    ...glossJoints(outline, clusters),
    ...parkJoints(clusters, gazetteer),
    ...partJoints(outline, clusters),
    ...companyJoints(clusters, gazetteer),
    ...policyJoints(outline, clusters),
  ];
  const things = joinClusters(clusters, joints, sideBySide(outline, clusters));
  const later = [...projectJoints(things, gazetteer), ...shortCompanyJoints(things, gazetteer)];
  const joined = joinClusters(things, later, sideBySide(outline, things));
  const indexOf = new Map<Found, number>();
  joined.forEach((cluster, index) => {
    for (const found of cluster.found) indexOf.set(found, index);
  });
  return {
    entities: joined.map((cluster) => entityOf(outline, cluster)),
    mentions: all.map(
      ({ passage, start, end, kind, name, rule }, i): Mention => ({
        passage,
        start,
        end,
        kind,
        name,
        rule,
        entity: indexOf.get(all[i]!)!,
      }),
    ),
  };
}

function byNormalForm(outline: Outline, all: readonly Found[], gazetteer: Gazetteer): Cluster[] {
  const normalOf = normalForms(gazetteer);
  const keys = new Map<string, { normal: string; key: string }>();
  const keyOf = ({ kind, name }: Found) => {
    const spelling = `${kind}:${name}`;
    let known = keys.get(spelling);
    if (!known) {
      const normal = normalOf(kind, name);
      known = { normal, key: `${kind}:${normal}` };
      keys.set(spelling, known);
    }
    return known;
  };
  const clusters = new Map<string, Cluster>();
  for (const found of all) {
    const { normal, key } = keyOf(found);
    const cluster = clusters.get(key) ?? {
      kind: found.kind,
      normal,
      name: found.name,
      found: [],
      names: new Map<string, string>(),
    };
    cluster.found.push(found);
    if (!cluster.names.has(found.name)) cluster.names.set(found.name, 'normal-form');
    // A city's short form is a spelling too; a shared head's part (临江 of 临江、云岭合作区) is none.
    const written = cleanName(outline.passages[found.passage]!.body.text.slice(found.start, found.end));
    if (found.kind === 'City' && !cluster.names.has(written)) cluster.names.set(written, 'short-form');
    clusters.set(key, cluster);
  }
  for (const cluster of clusters.values()) cluster.name = fullest(cluster);
  return [...clusters.values()];
}

function entityOf(outline: Outline, cluster: Cluster): Entity {
  const names = new Map(cluster.names).set(cluster.name, 'name');
  const id = `${cluster.kind.toLowerCase()}:${cluster.normal}`;
  return { id, kind: cluster.kind, name: cluster.name, names, props: propsOf(outline, cluster) };
}

/** The longest spelling that no scan spoiled, of equal ones the most frequent. */
function fullest(cluster: Cluster): string {
  const counts = new Map<string, number>();
  for (const { name } of cluster.found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => Number(isSpoiled(a)) - Number(isSpoiled(b)) || b.length - a.length || n - m)[0]![0];
}

function propsOf(outline: Outline, { kind, found, name }: Cluster): Entity['props'] {
  const first = found[0]!;
  if (kind === 'City' && 'division' in first) {
    const { level, code } = (first as CityFound).division;
    return { level, code };
  }
  if (kind === 'Policy') return policyProps(outline, name, found);
  const sort = (prefix: string) => found.map((f) => (f.rule.startsWith(prefix) ? f.rule.slice(prefix.length) : '')).find(Boolean);
  const [infraKind, parkKind] = [sort('infrastructure:'), sort('park:')];
  if (kind === 'Infrastructure' && infraKind) return { infraKind };
  if (kind === 'Park' && parkKind) return { parkKind };
  return {};
}
