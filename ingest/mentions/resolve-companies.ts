/** A company with and without its place and legal form: 恒远集团 = 恒远 = 临江恒远, where only one company is so called. */
import { enterpriseForms } from '../lexicon/enterprise-forms.js';
import type { Cluster, Joint } from './cluster.js';
import type { Gazetteer } from './gazetteer.js';
import { withoutMarks } from './normal-text.js';
import { isPlace, partsOf } from './stem.js';

const form = new RegExp(`(?:${enterpriseForms.filter((f) => f !== '重工').join('|')})$`);

const ofCompany = /^(?:集团|公司)+(?:[^集公]|集(?!团)|公(?!司))/;

export function companyJoints(clusters: readonly Cluster[], gazetteer: Gazetteer): Joint[] {
  const byCore = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.kind !== 'Enterprise') continue;
    const core = coreOf(cluster.name, gazetteer);
    if (core) byCore.set(core, [...(byCore.get(core) ?? []), cluster]);
  }
  return [...byCore.values()].flatMap((group) => {
    // Two places, two companies: 临江恒远水泥 and 云岭恒远水泥.
    const places = new Set(group.map((c) => placeOf(c.name, gazetteer)).filter(Boolean));
    return places.size > 1 ? [] : group.slice(1).map((b): Joint => ({ a: group[0]!, b, rule: 'company-form' }));
  });
}

/** 恒远 of 恒远铝板项目 where the plan names one 恒远…: 恒远铝业. `things` are joined as far as their names tell. */
export function shortCompanyJoints(things: readonly Cluster[], gazetteer: Gazetteer): Joint[] {
  const companies = things.filter((c) => c.kind === 'Enterprise');
  const cores = new Map(companies.map((c) => [c, [...c.names.keys()].flatMap((n) => coreOf(n, gazetteer) ?? [])]));
  return companies.flatMap((cluster): Joint[] => {
    const core = coreOf(cluster.name, gazetteer);
    const byTheWay = cluster.found.every((f) => f.rule === 'enterprise-of-project' || f.rule === 'known');
    if (core === null || core.length > 3 || !byTheWay) return [];
    const longer = companies.filter(
      (c) => c !== cluster && cores.get(c)!.some((o) => o.length > core.length && o.startsWith(core)),
    );
    const [whole] = longer;
    // 恒远临江公司 and 恒远公司临江纸厂 are parts of 恒远, not 恒远.
    const branch = (o: string) => {
      const rest = o.startsWith(core) ? o.slice(core.length) : '';
      return partsOf(rest, gazetteer)[0]?.division !== undefined || ofCompany.test(rest);
    };
    return whole && longer.length === 1 && !cores.get(whole)!.some(branch)
      ? [{ a: whole, b: cluster, rule: 'company-short' }]
      : [];
  });
}

/** Null where nothing proper is left. */
function coreOf(name: string, gazetteer: Gazetteer): string | null {
  const plain = withoutMarks(name).replace(form, '');
  const parts = partsOf(plain, gazetteer);
  const first = parts[0];
  const core = first && (isPlace(first) || first.kind === 'country') && parts.length > 1 ? plain.slice(first.end) : plain;
  return core.length >= 2 && partsOf(core, gazetteer).some((p) => p.kind === 'proper') ? core : null;
}

function placeOf(name: string, gazetteer: Gazetteer): string | null {
  const first = partsOf(withoutMarks(name), gazetteer)[0];
  return first?.division ? first.division.name : null;
}
