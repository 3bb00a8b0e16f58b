/**
 * Where companies are: the city in the name (临江炼油厂), the park or city that the text speaks of, or where the one
 * project that carries its name lies. A list of what is to be attracted (引进…等企业) says nothing of where they are.
 */
import type { Evidence, RelationRecord } from '../../graph/model.js';
import type { Mention, Outline } from '../stages.js';
import { clauseAt, evidenceAt, sentencesOf } from './clauses.js';
import type { FactContext } from './context.js';
import { planPlace } from './plan-place.js';

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
  if (outer) {
    // That the whole plan is about a prefecture tells where its projects are, not where who builds them is from.
    const home = planPlace(outline, mentions);
    const whole =
      home !== undefined && mentions.entities[home]!.props.level === 'prefecture' ? mentions.entities[home]!.id : null;
    return (places.get(mentions.entities[outer.entity]!.id) ?? [])
      .filter((r) => r.to !== whole || r.evidence[0]?.mode === 'stated')
      .flatMap((r) => r.evidence.slice(0, 1).map((e) => put(r.to, e)));
  }
  const text = outline.passages[mention.passage]!.body.text;
  const beside = cityBeside(text, mention, here);
  if (beside) {
    const [start, end] = [Math.min(beside.start, mention.start), Math.max(beside.end, mention.end)];
    return [put(mentions.entities[beside.entity]!.id, evidenceAt(outline, mention.passage, start, end, 'stated'))];
  }
  if (inRowOfSites(outline, mention)) return [];
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

/** 临江市的 | 恒远铝业; 恒远铝业 | 落户临江市; 恒远铝业（临江市）; 恒远公司要…，把 | 临江建设成为…: the city that the words around the company give. */
function cityBeside(text: string, company: Mention, here: readonly Mention[]): Mention | undefined {
  const sentence = sentencesOf(text).find((s) => s.start <= company.start && s.end >= company.end);
  const city = (m: Mention) => m.kind === 'City' && !here.some((o) => o !== m && o.start <= m.start && o.end >= m.end);
  return here.find((m) => {
    if (!city(m) || m.start < (sentence?.start ?? 0) || m.end > (sentence?.end ?? text.length)) return false;
    if (m.end <= company.start) return /^(?:的|本地的?|当地的?)$/.test(text.slice(m.end, company.start));
    const between = text.slice(company.end, m.start);
    if (/^[（(]$/.test(between)) return /^[）)]/.test(text.slice(m.end));
    if (/^(?:等[^，。；]{0,8})?(?:总部)?(?:落户|入驻|迁入|位于|坐落于|设在|设于)(?:在|于)?$/.test(between)) return true;
    return /[把将]$/.test(between) && /^(?:市|县|区)?(?:建设|打造|建)成/.test(text.slice(m.end));
  });
}

/** A row's places are where its industry or its works are to be: 承载地, 布局区域. */
function inRowOfSites(outline: Outline, company: Mention): boolean {
  const at = outline.passages[company.passage]?.table;
  const table = at && outline.tables[at.table];
  return table?.header.some((h) => /承载|布局|集聚区|辐射|区域/.test(h.text)) ?? false;
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
