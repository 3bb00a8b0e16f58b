/**
 * Where parks, projects and infrastructure lie. What is nearest decides: the name itself, the table's place column,
 * the park that the section is about (projects), then the city that the clause or the heading speaks of.
 *   云岭高新区 → 云岭市, stated;   ——临江市。… 推进恒远铝板项目 → 临江市, inherited
 */
import type { Evidence, RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { evidenceAt } from './clauses.js';
import type { FactContext } from './context.js';
import { leadPlaces } from './lead-places.js';
import { citiesInName, isLine, provinceOf } from './place-in-name.js';
import { planPlace } from './plan-place.js';
import type { Subject } from './scope.js';
import { situatedRule } from './situated.js';
import { rowPlaceAt } from './table-place.js';

export function locatedRule(context: FactContext): RelationRecord[] {
  const things = context.mentions.mentions.filter(
    (m) => m.kind === 'Park' || m.kind === 'Project' || m.kind === 'Infrastructure',
  );
  const home = homeOf(context);
  const leads = leadPlaces(context, things);
  const byName = [
    ...things.flatMap((m) => placesInName(context, m, home)).filter((r) => !leads.others.has(`${r.from}|${r.to}`)),
    ...leads.relations,
  ];
  const told = situatedRule(
    context,
    things.filter((m) => m.kind !== 'Infrastructure'),
  );
  const named = new Set([...byName, ...told.filter((r) => r.to.startsWith('city:'))].map((r) => r.from));
  const inParks = things.filter((m) => m.kind === 'Project').flatMap((m) => parkOf(context, m));
  const around = things.filter((m) => !isLine(m.name)).flatMap((m) => placeAround(context, m, named.has(idOf(context, m))));
  const nearest = [...byName, ...told, ...inParks, ...around];
  const cities = [...nearest, ...throughParks(context, nearest, things)];
  const placed = [...cities, ...throughTowns(context, cities)];
  return [...placed, ...inPlan(context, placed, things)];
}

function idOf(context: FactContext, mention: Mention): string {
  return context.mentions.entities[mention.entity]!.id;
}

function relation(context: FactContext, from: string, to: Mention | number, evidence: Evidence): RelationRecord {
  const entity = typeof to === 'number' ? to : to.entity;
  return { type: 'LOCATED_IN', from, to: context.mentions.entities[entity]!.id, evidence: [evidence] };
}

const isProvince = (context: FactContext, entity: number) => context.mentions.entities[entity]?.props.level === 'province';

/** The province that the plan names most. A company from elsewhere builds here, not there. */
function homeOf(context: FactContext): Set<string> {
  const counts = new Map<string, number>();
  for (const { kind, entity } of context.mentions.mentions) {
    if (kind === 'City') counts.set(provinceOf(context, entity), (counts.get(provinceOf(context, entity)) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 1)
      .map(([code]) => code),
  );
}

function placesInName(context: FactContext, mention: Mention, home: ReadonlySet<string>): RelationRecord[] {
  const evidence = evidenceAt(context.outline, mention.passage, mention.start, mention.end, 'stated');
  return citiesInName(context, mention, home).map((city) => relation(context, idOf(context, mention), city, evidence));
}

/** A project lies in the park that its name begins with, or that the section is about. */
function parkOf(context: FactContext, mention: Mention): RelationRecord[] {
  const inside = context.scopes.mentionsIn(mention.passage);
  const parks = inside.filter(
    (m) => m.kind === 'Park' && m.start >= mention.start && m.end < mention.end && m.name !== mention.name,
  );
  const [own] = parks;
  const rest = own ? mention.name.slice(mention.name.indexOf(own.name) + own.name.length) : '';
  // 云岭产业园项目 is the park itself being built; it may lie in another.
  if (own && !/^(?:建设|二期|一期|扩建|改造)*(?:项目|工程)?$/.test(rest)) {
    const evidence = evidenceAt(context.outline, mention.passage, mention.start, mention.end, 'stated');
    // 云岭高新区、石湾产业园等园区改造工程 lies in each.
    const all = /、.*等/.test(mention.name) ? parks : [own];
    return all.map((park) => relation(context, idOf(context, mention), park, evidence));
  }
  const park = subjectOf(context, mention, 'Park');
  if (!park || park.entity === own?.entity || isOnlyBuilt(context, mention, park.subject)) return [];
  if (liesElsewhere(context, mention, park.subject)) return [];
  return [relation(context, idOf(context, mention), park.entity, evidenceOf(context, mention, park.subject))];
}

const building = /(?:推进|推动|加快|建设|打造|规划|抓好)$/;

/** 加快建设云岭产业园，重点发展物流，推进海州商城改造: a later clause with a project of its own does not go on with the park. */
function isOnlyBuilt({ outline }: FactContext, mention: Mention, { passage, start }: Subject): boolean {
  if (passage !== mention.passage || start > mention.start) return false;
  const text = outline.passages[passage]!.body.text;
  return building.test(text.slice(Math.max(0, start - 4), start)) && /，/.test(text.slice(start, mention.start));
}

/** The park carries one city's name and the project another's: 以临江云岭产业园为主，海州风电项目…. */
function liesElsewhere(context: FactContext, mention: Mention, park: Subject): boolean {
  const codes = (passage: number, start: number, end: number) =>
    context.scopes
      .mentionsIn(passage)
      .filter((m) => m.kind === 'City' && m.start >= start && m.end <= end)
      .map((m) => String(context.mentions.entities[m.entity]?.props.code ?? '').slice(0, 4));
  const own = codes(mention.passage, mention.start, mention.end);
  const parks = codes(park.passage, park.start, park.end);
  return own.length > 0 && parks.length > 0 && !own.some((code) => parks.includes(code));
}

/** The table's place column, else the one city that the text around speaks of. */
function placeAround(context: FactContext, mention: Mention, named: boolean): RelationRecord[] {
  const passage = context.outline.passages[mention.passage]!;
  const id = idOf(context, mention);
  if (passage.kind === 'row') {
    const place = rowPlaceAt(context, passage, mention.start, mention.end);
    return place && !isProvince(context, place.city.entity) ? [relation(context, id, place.city, place.evidence)] : [];
  }
  if (named) return [];
  const city = subjectOf(context, mention, 'City');
  return city && !isProvince(context, city.entity)
    ? [relation(context, id, city.entity, evidenceOf(context, mention, city.subject))]
    : [];
}

/** The subject must stand before the mention and be one thing. */
function subjectOf(context: FactContext, mention: Mention, kind: 'City' | 'Park'): { entity: number; subject: Subject } | null {
  const subject = context.scopes.subjectsAt(mention.passage, mention.start).find((s) => s.kind === kind);
  if (subject?.entities.length !== 1) return null;
  const entity = subject.entities[0]!;
  const itself =
    entity === mention.entity ||
    (subject.passage === mention.passage && subject.start < mention.end && mention.start < subject.end);
  return itself ? null : { entity, subject };
}

/** The clause that names the thing; from the subject on where both stand in one sentence. */
function evidenceOf(context: FactContext, mention: Mention, subject: Subject): Evidence {
  const together =
    subject.mode === 'stated' &&
    subject.passage === mention.passage &&
    subject.start < mention.start &&
    mention.start - subject.start < 120;
  return evidenceAt(context.outline, mention.passage, together ? subject.start : mention.start, mention.end, subject.mode);
}

/** What lies in a town lies in its county. */
function throughTowns({ mentions }: FactContext, direct: readonly RelationRecord[]): RelationRecord[] {
  const cities = mentions.entities.filter((e) => e.kind === 'City');
  const countyOf = new Map(
    cities.flatMap((town) => {
      const county = cities.find((c) => c.props.level === 'county' && c.props.code === town.props.code);
      return town.props.level === 'township' && county ? [[town.id, county.id] as const] : [];
    }),
  );
  return direct.flatMap((r): RelationRecord[] => {
    const county = countyOf.get(r.to);
    return county ? [{ ...r, to: county, evidence: r.evidence.map((e) => ({ ...e, mode: 'inherited' as const })) }] : [];
  });
}

/** 与海州共建, 学习海州: what stands behind is another's. */
const elsewhere = /(?:与|同|对接|借鉴|学习|赴|参照|对标)[^，。；]*$/;

/** A city's or county's own plan is about its own parks and projects, where it says nothing else. */
function inPlan(context: FactContext, placed: readonly RelationRecord[], things: readonly Mention[]): RelationRecord[] {
  const place = planPlace(context.outline, context.mentions);
  if (place === undefined) return [];
  const known = new Set(placed.filter((r) => r.to.startsWith('city:')).map((r) => r.from));
  // 临江至云岭管道 in 临江市's plan: a line that begins or ends here.
  const here = (m: Mention) =>
    context.scopes.mentionsIn(m.passage).some((c) => c.entity === place && c.start >= m.start && c.end <= m.end);
  const own = things.filter((m) => m.kind === 'Park' || (m.kind === 'Project' && (!isLine(m.name) || here(m))));
  return own.flatMap((mention): RelationRecord[] => {
    const text = context.outline.passages[mention.passage]!.body.text;
    if (known.has(idOf(context, mention)) || elsewhere.test(text.slice(0, mention.start))) return [];
    const evidence = evidenceAt(context.outline, mention.passage, mention.start, mention.end, 'inherited');
    return [relation(context, idOf(context, mention), place, evidence)];
  });
}

/** What lies in a park lies in the park's city, where nothing nearer says so. */
function throughParks(context: FactContext, direct: readonly RelationRecord[], things: readonly Mention[]): RelationRecord[] {
  const kindOf = new Map(context.mentions.entities.map((e) => [e.id, e.kind]));
  const cityOf = new Map<string, string>();
  for (const r of direct)
    if (kindOf.get(r.from) === 'Park' && kindOf.get(r.to) === 'City' && !cityOf.has(r.from)) cityOf.set(r.from, r.to);
  const placed = new Set(direct.filter((r) => kindOf.get(r.to) === 'City').map((r) => r.from));
  const projects = new Set(things.filter((m) => m.kind === 'Project').map((m) => idOf(context, m)));
  return direct.flatMap((r): RelationRecord[] => {
    const city = kindOf.get(r.to) === 'Park' && projects.has(r.from) && !placed.has(r.from) ? cityOf.get(r.to) : undefined;
    return city ? [{ ...r, to: city, evidence: r.evidence.map((e) => ({ ...e, mode: 'inherited' as const })) }] : [];
  });
}
