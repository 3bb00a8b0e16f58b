/**
 * One project named with and without its place and its company: 恒远铝业年产3万吨铝板项目, 年产3万吨铝板项目, and of a company with
 * a short name 恒远铝业有限公司铝板扩建项目 = 恒远铝业铝板扩建项目. What is left of the names must be the same and say enough;
 * two companies, or two places, are two projects.
 */
import type { Cluster, Joint } from './cluster.js';
import { byPassage } from './context.js';
import type { Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { withoutMarks } from './normal-text.js';
import { isPlace, partsOf } from './stem.js';

interface Form {
  cluster: Cluster;
  company: Cluster | null;
  place: string | null;
  rest: string;
}

/** `clusters` are joined already by all other rules, so that a company is one. */
export function projectJoints(clusters: readonly Cluster[], gazetteer: Gazetteer): Joint[] {
  const groups = new Map<string, Form[]>();
  for (const form of formsOf(clusters, gazetteer)) {
    const says = form.rest.length >= 5 && (/\d/.test(form.rest) || form.rest.length >= 7 || form.company !== null);
    if (!says) continue;
    const group = groups.get(form.rest);
    if (group) group.push(form);
    else groups.set(form.rest, [form]);
  }
  return [...groups.values()].flatMap((group): Joint[] => {
    const companies = new Set(group.map((f) => f.company).filter((c) => c !== null));
    const places = new Set(group.map((f) => f.place).filter((p) => p !== null));
    if (group.length < 2 || companies.size !== 1 || places.size > 1) return [];
    return group.slice(1).map((f) => ({ a: group[0]!.cluster, b: f.cluster, rule: 'project-owner' }));
  });
}

function formsOf(clusters: readonly Cluster[], gazetteer: Gazetteer): Form[] {
  const companies = clusters.filter((c) => c.kind === 'Enterprise');
  const ownerOf = new Map<Found, Cluster>(companies.flatMap((c) => c.found.map((f) => [f, c] as const)));
  const here = byPassage([...ownerOf.keys()]);
  return clusters
    .filter((c) => c.kind === 'Project')
    .map((cluster): Form => {
      const inside = cluster.found.flatMap((p) =>
        (here.get(p.passage) ?? []).filter((f) => f.start >= p.start && f.end <= p.end),
      );
      const builder = inside[0];
      let rest = withoutMarks(cluster.normal);
      const name = builder && withoutMarks(builder.name);
      const at = name ? rest.indexOf(name) : -1;
      let place: string | null = null;
      const first = partsOf(rest, gazetteer)[0];
      if (first && isPlace(first) && first.end < rest.length && at !== 0) {
        place = first.division?.name ?? first.text;
        rest = rest.slice(first.end);
      }
      if (name && rest.startsWith(name)) rest = rest.slice(name.length);
      return { cluster, company: builder ? ownerOf.get(builder)! : null, place, rest };
    });
}
