/** Members of a kind by the relationships and properties of the graph, each proved by its clauses. */
import type { NodeKind } from '../../../graph/model.js';
import type { Condition, EdgeCondition } from '../../../graph/query.js';
import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { mentionEvidence } from './clauses.js';
import {
  aboutTopic,
  endsOf,
  type Ground,
  industriesNamed,
  namedWith,
  partsOfPlaces,
  plainGround,
  relatedTo,
} from './conditions.js';
import { evidenceOf, tidy } from './evidence.js';
import type { Member, Members } from './member.js';
import { withQuantity } from './quantity.js';
import { statedThere } from './scope.js';
import type { Session } from './session.js';
import { thoseSaying } from './wording.js';

/** Figures and years are of what is measured, not conditions on the thing. */
export const measured: ReadonlySet<string> = new Set(['quantity', 'year']);

/** Those that meet every filter; a role holds for the relationship where one is followed. */
export async function byGrounds(wanted: Wanted, frame: Frame, given: readonly FrameFilter[], session: Session): Promise<Members> {
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
    // Everything stands outside of a section that is not there.
    const nowhere = filter.field === 'section' && filter.not && filter.words?.some((w) => w.startsWith('?'));
    if (nowhere) return { members: [], missing: filter, byText: false };
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
    members = await thoseSaying(members, texts, session);
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

/** A city that the plan only names, as the far end of a line, is none that something is missing in. */
const ofTheArea: Condition = {
  op: 'or',
  of: [
    { op: 'hop', hop: { rel: 'LOCATED_IN', dir: 'in' }, to: { kind: 'Park' } },
    { op: 'hop', hop: { rel: 'LOCATED_IN', dir: 'in' }, to: { kind: 'Project' } },
    { op: 'hop', hop: { rel: 'DEVELOPS', dir: 'out' }, to: { kind: 'Industry' } },
    { op: 'hop', hop: { rel: 'ABOUT', dir: 'in' }, to: { kind: 'Measurement' } },
  ],
};

/** 哪些市没有…: a county without one is no city without one. */
function onlyWholeCities(session: Session): Condition[] {
  const cities = session.catalogue.byKind.get('City') ?? [];
  const whole: Condition = { op: 'prop', prop: 'level', cmp: '=', value: 'prefecture' };
  return cities.some((c) => c.props.level === 'prefecture') ? [whole, ofTheArea] : [];
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

/** A list has no year of its own: within the plan's period it says nothing, else the clause must name it. */
function yearAsText(frame: Frame, given: readonly FrameFilter[], session: Session): FrameFilter[] {
  if (frame.measures.length > 0 || frame.filters.some((f) => f.field === 'quantity')) return [];
  const periods = session.catalogue.plans.flatMap((p) => p.period ?? []);
  return given
    .filter((f) => f.field === 'year' && !(f.words ?? []).some((w) => periods.includes(w)))
    .map((f) => ({
      ...f,
      field: 'text',
      join: 'any',
      words: [...(f.words ?? []), f.word, f.word.replace(/(?:规划)?(?:期末|末期|末|期间|时期|以来|年间|阶段)$/, '')],
    }));
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
      if (filter.not && kind === 'Industry') return industriesNamed(given);
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
