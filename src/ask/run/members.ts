/** The members of the kinds a frame wants, each with the clauses that make it one. */
import type { NodeKind } from '../../../graph/model.js';
import type { Condition, EdgeCondition } from '../../../graph/query.js';
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { industryKey } from '../names/aliases.js';
import { normaliseName } from '../normalise.js';
import { whoeverIsNamed } from '../understand/documents.js';
import { fromClauses, mentionEvidence } from './clauses.js';
import { aboutTopic, endsOf, type Ground, namedWith, partsOfPlaces, plainGround, relatedTo } from './conditions.js';
import { withoutDerived } from './derived.js';
import { evidenceOf, tidy } from './evidence.js';
import { fromListings } from './listings.js';
import type { Member } from './member.js';
import { notNearlySaid } from './nearly.js';
import { outermost } from './outermost.js';
import { withQuantity } from './quantity.js';
import { statedThere } from './scope.js';
import type { Session } from './session.js';
import { broadest, inCommon } from './shared.js';
import { keepSaying } from './wording.js';

/** `missing` names the filter that nothing meets, where one alone empties the list. */
export interface Members {
  members: Member[];
  missing: FrameFilter | null;
  /** Found by standing in one clause, not by a relationship. */
  byText: boolean;
}

/** One railway may be infrastructure and project; it is one member. */
function sameName(a: Member, b: Member): boolean {
  const bare = (m: Member) => normaliseName(String(m.node.props.name)).replace(/(?:建设)?(?:项目|工程)$/, '');
  return a.node.kind !== b.node.kind && bare(a) === bare(b);
}

const measured = new Set(['quantity', 'year']);

/** All members of all wanted kinds. */
export async function membersOf(frame: Frame, session: Session): Promise<Members> {
  const all: Members = { members: [], missing: null, byText: false };
  for (const wanted of frame.want) {
    if (wanted.word === whoeverIsNamed && all.members.length > 0) break;
    const found = await membersOfKind(wanted, frame, session);
    all.members.push(...found.members.filter((m) => !all.members.some((o) => o.node.id === m.node.id || sameName(o, m))));
    all.missing ??= found.missing;
    all.byText ||= found.byText;
  }
  // 谁在做: of the kinds it may be, those that a relationship gives, where one does.
  if (all.byText && frame.want.length > 1 && frame.want.every((w) => w.word === '谁')) {
    const sets = await Promise.all(frame.want.map((w) => membersOfKind(w, frame, session)));
    const related = sets.filter((s) => !s.byText).flatMap((s) => s.members);
    if (related.length > 0) all.members = related;
  }
  all.members = withoutDerived(all.members);
  all.members = await notNearlySaid(all.members, frame, session);
  if (frame.want.some((w) => w.kind === 'City' && !w.level)) all.members = await outermost(all.members, frame.want, session);
  return all;
}

/** Tried in turn: a list of that name; the relationships; one clause that says it. */
async function membersOfKind(wanted: Wanted, frame: Frame, session: Session): Promise<Members> {
  const given = await withInner(wanted.kind, frame.filters, session);
  const listed = await fromListings(wanted, given, session);
  if (listed.length > 1) return { members: await withQuantity(listed, frame, session), missing: null, byText: false };
  // 临江的特色园区: those of the list that meet the rest.
  const heads = given.filter((f) => f.field === 'text' && !f.not && f.join !== 'any');
  const rest = given.filter((f) => !heads.includes(f));
  if (heads.length > 0 && rest.length > 0 && !rest.every((f) => measured.has(f.field))) {
    const headed = await fromListings(wanted, heads, session);
    if (headed.length > 1) {
      const met = await byGrounds(wanted, frame, rest, session);
      const both = met.members.filter((m) => headed.some((h) => h.node.id === m.node.id));
      return { ...met, members: both };
    }
  }
  const places = given.filter((f) => f.field === 'entity' && !f.not);
  if (wanted.kind === 'Industry' && places.length > 1) {
    const sets = [];
    for (const place of places)
      sets.push(
        (
          await byGrounds(
            wanted,
            frame,
            given.filter((f) => f === place || !places.includes(f)),
            session,
          )
        ).members,
      );
    return { members: await broadest(inCommon(sets), session), missing: null, byText: false };
  }
  const own = await ofCityItself(wanted, frame, given, session);
  if (own) return own;
  const direct = await byGrounds(wanted, frame, given, session);
  direct.members = direct.members.filter((m) => !isClassItself(m, wanted));
  const counted = frame.expected === undefined || frame.rank !== undefined || direct.members.length === frame.expected;
  const loose = await onlyLoosely(wanted, given, session);
  if (direct.members.length > 0 && counted && !loose) return direct;
  const said = await withQuantity(await fromClauses(wanted, given, session), frame, session);
  if (loose && direct.members.length > 0 && frame.expected === undefined) {
    const more = said.filter((m) => !direct.members.some((o) => o.node.id === m.node.id));
    return { ...direct, members: frame.rank ? direct.members : [...direct.members, ...more] };
  }
  if (said.length > 0 && (direct.members.length === 0 || said.length === frame.expected))
    return { members: said, missing: null, byText: true };
  if (direct.members.length > 0) return direct;
  const asText = asWords(given);
  if (asText) return byGrounds(wanted, frame, asText, session);
  return direct;
}

/** A city's industries are its own where the plan gives it any; those of its counties are theirs. */
async function ofCityItself(
  wanted: Wanted,
  frame: Frame,
  given: readonly FrameFilter[],
  session: Session,
): Promise<Members | null> {
  const place = given.find((f) => f.field === 'entity' && !f.not);
  const cities = (place?.ids ?? []).filter((id) => session.catalogue.entities.get(id)?.kind === 'City');
  if (wanted.kind !== 'Industry' || !place || cities.length === 0 || cities.length !== place.ids?.length) return null;
  const alone = given.map((f) => (f === place ? { ...f, alone: true } : f));
  const { members, missing, byText } = await byGrounds(wanted, frame, alone, session);
  const found = members.filter((m) => !isClassItself(m, wanted));
  const enough = frame.expected === undefined || found.length === frame.expected;
  return found.length > 0 && enough ? { members: found, missing, byText } : null;
}

/** The industry asked for is developed by nobody under that very name: what merely holds the word is not all. */
async function onlyLoosely(wanted: Wanted, given: readonly FrameFilter[], session: Session): Promise<boolean> {
  const topic = given.find((f) => f.field === 'topic' && !f.not);
  if (!topic || (wanted.kind !== 'Park' && wanted.kind !== 'City')) return false;
  const keys = (topic.words ?? []).map((w) => industryKey(normaliseName(w)));
  const exact = (topic.ids ?? []).filter((id) =>
    session.catalogue.entities.get(id)?.forms.some((f) => keys.includes(industryKey(f))),
  );
  if (exact.length === 0) return true;
  const rows = await session.rows({
    from: { kind: 'Industry', where: { op: 'ids', ids: exact } },
    follow: [{ hop: { rel: 'DEVELOPS', dir: 'in' }, to: { kind: wanted.kind } }],
    limit: 1,
  });
  return rows.length === 0;
}

/** A role that the kind's own word says (传统产业) may stand in the clause as that word. */
function asWords(given: readonly FrameFilter[]): FrameFilter[] | null {
  const role = given.find((f) => f.field === 'role' && /产业$/.test(f.word));
  return role ? given.map((f) => (f === role ? { field: 'text', word: f.word, words: [f.word] } : f)) : null;
}

/** A list has no year of its own: within the plan's period it says nothing, else the clause must name it. */
function yearAsText(frame: Frame, given: readonly FrameFilter[], session: Session): FrameFilter[] {
  if (frame.measures.length > 0 || frame.filters.some((f) => f.field === 'quantity')) return [];
  const periods = session.catalogue.plans.flatMap((p) => p.period ?? []);
  return given
    .filter((f) => f.field === 'year' && !(f.words ?? []).some((w) => periods.includes(w)))
    .map((f) => ({ ...f, field: 'text', join: 'any', words: [...(f.words ?? []), f.word] }));
}

/** 战略性新兴产业 is no member of 哪些战略性新兴产业. */
function isClassItself(member: Member, wanted: Wanted): boolean {
  if (wanted.kind !== 'Industry') return false;
  const aliases = Array.isArray(member.node.props.aliases) ? member.node.props.aliases.map(String) : [];
  return [String(member.node.props.name), ...aliases].some(
    (n) => normaliseName(n).replace(/性/g, '') === wanted.word.replace(/性/g, ''),
  );
}

async function byGrounds(wanted: Wanted, frame: Frame, given: readonly FrameFilter[], session: Session): Promise<Members> {
  const { kind } = wanted;
  const filters = given.filter(
    (f) => !measured.has(f.field) && f.field !== 'text' && !(f.field === 'nature' && kind !== 'Indicator'),
  );
  const texts = [...given.filter((f) => f.field === 'text'), ...yearAsText(frame, given, session)];
  const roles = filters.find((f) => f.field === 'role');
  const edge: EdgeCondition | undefined = roles?.words ? { role: roles.words } : undefined;
  const useEdge = edge && filters.some((f) => f.field === 'entity' || f.field === 'topic');
  const grounds: { filter: FrameFilter; ground: Ground }[] = [];
  for (const filter of filters) {
    if (filter.field === 'role' && useEdge) continue;
    const ground = groundOf(wanted, filter, session, useEdge ? edge : undefined);
    if (!ground) return { members: [], missing: filter, byText: false };
    grounds.push({ filter, ground });
  }
  const where: Condition[] = grounds.map(({ filter, ground }) =>
    filter.not ? { op: 'not', of: ground.condition } : ground.condition,
  );
  where.push(...narrowed(wanted, session));
  if (kind === 'City' && !wanted.level && filters.some((f) => f.not)) where.push(...onlyWholeCities(session));
  const condition: Condition | undefined = where.length > 0 ? { op: 'and', of: where } : undefined;
  const rows = await session.rows({ from: { kind, ...(condition ? { where: condition } : {}) } });
  let members: Member[] = rows.flatMap((row) => (row.nodes[0] ? [{ node: row.nodes[0], evidence: [] }] : []));
  members = await statedThere(members, kind, grounds, session);
  if (members.length > 0) await prove(members, kind, grounds, condition, session);
  if (texts.length > 0) {
    if (grounds.every(({ ground }) => ground.proofs.length === 0))
      await coverBare(
        members,
        texts.flatMap((f) => f.words ?? []),
        session,
      );
    members = members.filter((m) => keepSaying(m, texts, session));
  }
  if (members.length === 0) return { members, missing: await culprit(kind, grounds, session), byText: false };
  members = await withQuantity(members, frame, session);
  await coverBare(
    members,
    frame.filters.flatMap((f) => (f.field === 'topic' ? (f.words ?? []) : [])),
    session,
  );
  return { members: frame.rank ? members : members.sort(byPlace), missing: null, byText: false };
}

/** 哪些市没有…: a county without one is no city without one. */
function onlyWholeCities(session: Session): Condition[] {
  const cities = session.catalogue.byKind.get('City') ?? [];
  return cities.some((c) => c.props.level === 'prefecture') ? [{ op: 'prop', prop: 'level', cmp: '=', value: 'prefecture' }] : [];
}

function narrowed(wanted: Wanted, session: Session): Condition[] {
  const out: Condition[] = [];
  if (wanted.nameHas) {
    const ids = wanted.nameHas.flatMap((word) => namedWith(wanted.kind, word, session.catalogue));
    const own: Condition = { op: 'ids', ids };
    out.push(
      wanted.kind === 'Infrastructure'
        ? { op: 'or', of: [own, { op: 'prop', prop: 'infraKind', cmp: 'in', value: wanted.nameHas }] }
        : own,
    );
  }
  if (wanted.level) out.push({ op: 'prop', prop: 'level', cmp: '=', value: wanted.level });
  else if (wanted.kind === 'City' && /市/.test(wanted.word))
    out.push({ op: 'not', of: { op: 'prop', prop: 'level', cmp: '=', value: 'province' } });
  if (wanted.kind === 'Policy' && /战略|倡议/.test(wanted.word))
    out.push({ op: 'prop', prop: 'policyKind', cmp: '=', value: '战略' });
  return out;
}

/** Inner frames worked out: their members are given things. One that has none leaves nothing to relate to. */
async function withInner(kind: NodeKind, filters: readonly FrameFilter[], session: Session): Promise<FrameFilter[]> {
  const out: FrameFilter[] = [];
  for (const filter of filters) {
    if (filter.field !== 'within' || !filter.frame) out.push(filter);
    else {
      const inner = (await membersOf(filter.frame, session)).members;
      const field = inner.length > 0 && inner.every((m) => m.node.kind === kind) ? 'among' : 'entity';
      out.push({ field, word: filter.word, ids: inner.map((m) => m.node.id), ...(filter.not ? { not: true } : {}), join: 'any' });
    }
  }
  return out;
}

function groundOf(wanted: Wanted, filter: FrameFilter, session: Session, edge: EdgeCondition | undefined): Ground | null {
  const { catalogue } = session;
  const { kind } = wanted;
  const given = filter.ids ?? [];
  const ofKind = (k: NodeKind) => given.filter((id) => catalogue.entities.get(id)?.kind === k);
  switch (filter.field) {
    case 'entity':
      // 除了云岭高新区: the thing itself.
      if (filter.not && ofKind(kind).length > 0) return { condition: { op: 'ids', ids: ofKind(kind) }, proofs: [] };
      if (wanted.ends && ofKind('Infrastructure').length > 0) return endsOf(ofKind('Infrastructure'), wanted.ends);
      if (wanted.level && ofKind('City').length > 0) return partsOfPlaces(ofKind('City'));
      return filter.ids?.length === 0 ? null : relatedTo(kind, filter.ids ?? [], catalogue, edge, filter.alone);
    case 'among':
      return { condition: { op: 'ids', ids: filter.ids ?? [] }, proofs: [] };
    case 'topic':
      return aboutTopic(kind, filter, catalogue, edge);
    default:
      return plainGround(kind, filter);
  }
}

/** Collects the clauses behind each ground, by one query a chain. */
async function prove(
  members: Member[],
  kind: NodeKind,
  grounds: readonly { filter: FrameFilter; ground: Ground }[],
  where: Condition | undefined,
  session: Session,
): Promise<void> {
  const byId = new Map(members.map((m) => [m.node.id, m]));
  for (const { filter, ground } of grounds) {
    if (filter.not) continue;
    for (const follow of ground.proofs) {
      const rows = await session.rows({ from: { kind, ...(where ? { where } : {}) }, follow });
      for (const row of rows) {
        const member = row.nodes[0] && byId.get(row.nodes[0].id);
        if (!member) continue;
        for (const edge of row.edges) if (edge) member.evidence.push(...evidenceOf(edge.props));
        for (const node of row.nodes) if (node?.kind === 'Measurement') member.evidence.push(...evidenceOf(node.props));
      }
    }
  }
  for (const member of members) member.evidence = tidy(member.evidence);
}

async function coverBare(members: Member[], terms: readonly string[], session: Session): Promise<void> {
  const bare = members.filter((m) => m.evidence.length === 0);
  if (bare.length === 0) return;
  const found = await mentionEvidence(
    bare.map((m) => m.node),
    session,
    terms,
  );
  for (const m of bare) m.evidence = found.get(m.node.id) ?? [];
}

/** The filter that nothing of the kind meets, if one alone does. */
async function culprit(
  kind: NodeKind,
  grounds: readonly { filter: FrameFilter; ground: Ground }[],
  session: Session,
): Promise<FrameFilter | null> {
  for (const { filter, ground } of grounds) {
    const rows = await session.rows({
      from: { kind, where: filter.not ? { op: 'not', of: ground.condition } : ground.condition },
      limit: 1,
    });
    if (rows.length === 0) return filter;
  }
  return null;
}

function byPlace(a: Member, b: Member): number {
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
}
