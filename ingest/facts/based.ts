/**
 * Where companies are: the city in the name (临江炼油厂), the park or city that the text speaks of, or where the one
 * project that carries its name lies. A list of what is to be attracted (引进…等企业) says nothing of where they are.
 */
import type { Evidence, RelationRecord } from '../../graph/model.js';
import type { Mention } from '../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';

const wanted = /(?:引进|引入|招引|吸引|争取|对接)[^，。；]*$/;

export function basedRule(context: FactContext, located: readonly RelationRecord[]): RelationRecord[] {
  const places = new Map<string, RelationRecord[]>();
  for (const r of located) places.set(r.from, [...(places.get(r.from) ?? []), r]);
  return context.mentions.mentions.filter((m) => m.kind === 'Enterprise').flatMap((mention) => baseOf(context, mention, places));
}

function baseOf(context: FactContext, mention: Mention, places: ReadonlyMap<string, RelationRecord[]>): RelationRecord[] {
  const { outline, mentions, scopes } = context;
  const put = (to: string, evidence: Evidence): RelationRecord => ({
    type: 'BASED_IN',
    from: mentions.entities[mention.entity]!.id,
    to,
    evidence: [evidence],
  });
  const here = scopes.mentionsIn(mention.passage);
  const stated = evidenceAt(outline, mention.passage, mention.start, mention.end, 'stated');
  const own = here.find(
    (m) =>
      m.kind === 'City' &&
      m.start >= mention.start &&
      m.end <= mention.end &&
      mentions.entities[m.entity]?.props.level !== 'province',
  );
  if (own) return [put(mentions.entities[own.entity]!.id, stated)];
  // 临江恒远铝业有限公司, called 恒远铝业 here, is of 临江 wherever it builds.
  if (cityInName(context, mention.entity)) return [];
  const site = siteBehind(context, mention, here);
  if (site) {
    const told = evidenceAt(outline, mention.passage, mention.start, site.end, 'stated');
    return withCity(mentions.entities[site.entity]!.id, told, put, places);
  }
  const outer = here.find(
    (m) => (m.kind === 'Project' || m.kind === 'Park') && m.start <= mention.start && m.end >= mention.end && m !== mention,
  );
  if (outer)
    return (places.get(mentions.entities[outer.entity]!.id) ?? []).flatMap((r) =>
      r.evidence.slice(0, 1).map((e) => put(r.to, e)),
    );
  const text = outline.passages[mention.passage]!.body.text;
  const clause = clauseAt(sentencesOf(text), mention.start);
  if (wanted.test(text.slice(clause?.start ?? 0, mention.start))) return [];
  return scopes.subjectsAt(mention.passage, mention.start).flatMap((subject): RelationRecord[] => {
    const entity = subject.entities.length === 1 ? mentions.entities[subject.entities[0]!] : undefined;
    if (!entity || entity.props.level === 'province') return [];
    return withCity(entity.id, { ...stated, mode: subject.mode }, put, places);
  });
}

/** A park's city is the company's too. */
function withCity(
  to: string,
  evidence: Evidence,
  put: (to: string, evidence: Evidence) => RelationRecord,
  places: ReadonlyMap<string, RelationRecord[]>,
): RelationRecord[] {
  const city = to.startsWith('park:') ? (places.get(to) ?? []).filter((r) => r.to.startsWith('city:')).slice(0, 1) : [];
  return [put(to, evidence), ...city.map((r) => put(r.to, { ...evidence, mode: 'inherited' as const }))];
}

/** 支持恒远铝业在云岭产业园建设…: the park behind the company. */
function siteBehind({ outline }: FactContext, company: Mention, here: readonly Mention[]): Mention | undefined {
  const text = outline.passages[company.passage]!.body.text;
  return here.find(
    (m) =>
      m.kind === 'Park' &&
      m.start > company.end &&
      /^(?:[（(][^（）()]*[）)])?(?:落户|入驻|在)$/.test(text.slice(company.end, m.start)),
  );
}

const citiesInNames = new WeakMap<FactContext, ReadonlySet<number>>();

/** Does some spelling of the company hold a city below the province? */
function cityInName(context: FactContext, entity: number): boolean {
  const known = citiesInNames.get(context) ?? companiesWithCity(context);
  citiesInNames.set(context, known);
  return known.has(entity);
}

function companiesWithCity({ mentions, scopes }: FactContext): ReadonlySet<number> {
  const companies = mentions.mentions.filter((m) => m.kind === 'Enterprise');
  const placed = companies.filter((c) =>
    scopes
      .mentionsIn(c.passage)
      .some(
        (m) =>
          m.kind === 'City' && m.start >= c.start && m.end <= c.end && mentions.entities[m.entity]?.props.level !== 'province',
      ),
  );
  return new Set(placed.map((c) => c.entity));
}
