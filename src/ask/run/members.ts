import type { Frame, FrameFilter, Wanted } from '../frame.js';
import { industryKey } from '../names/aliases.js';
import { normaliseName } from '../normalise.js';
import { whoeverIsNamed } from '../understand/documents.js';
import { isBlank } from './blank-cells.js';
import { byGrounds, measured } from './by-grounds.js';
import { membersOfClassList } from './class-lists.js';
import { isClass, plainClass } from './class-sentences.js';
import { fromClauses, mentionEvidence } from './clauses.js';
import { withoutDerived } from './derived.js';
import { tidy } from './evidence.js';
import { broadest, inCommon } from './in-common.js';
import { listedApart } from './list-itself.js';
import { fromListings } from './listings.js';
import type { Member, Members } from './member.js';
import { notNearlySaid } from './nearly.js';
import { outermost } from './outermost.js';
import { withQuantity } from './quantity.js';
import type { Session } from './session.js';

/** One railway may be infrastructure and project; it is one member. */
function sameName(a: Member, b: Member): boolean {
  const bare = (m: Member) => normaliseName(String(m.node.props.name)).replace(/(?:建设)?(?:项目|工程)$/, '');
  return a.node.kind !== b.node.kind && bare(a) === bare(b);
}

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
  all.members = await listedApart(withoutDerived(all.members), frame, session);
  all.members = await notNearlySaid(all.members, frame, session);
  if (frame.want.some((w) => w.kind === 'City' && !w.level)) all.members = await outermost(all.members, frame.want, session);
  return all;
}

/** Tried in turn: a list of that name; the relationships; one clause that says it. */
async function membersOfKind(wanted: Wanted, frame: Frame, session: Session): Promise<Members> {
  const given = await withInner(wanted, frame.filters, session);
  const outside = await outsideOfClass(wanted, frame, given, session);
  if (outside) return outside;
  const ofClass = await membersOfClassList(wanted, given, session);
  if (ofClass.length > 0) return { members: ofClass, missing: null, byText: false };
  const listed = await fromListings(
    wanted,
    given.filter((f) => !isBlank(f)),
    session,
  );
  const byLabel = (of: readonly FrameFilter[]) =>
    of.length > 0 && of.every((f) => session.catalogue.groups.some((g) => g.label === f.words?.[0]));
  if (listed.length > 1 || (listed.length === 1 && byLabel(given.filter((f) => !isBlank(f)))))
    return { members: await withQuantity(listed, frame, session), missing: null, byText: false };
  // 临江的特色园区: those of the list that meet the rest.
  const heads = given.filter((f) => f.field === 'text' && !f.not && f.join !== 'any' && !isClass(f.word));
  const rest = given.filter((f) => !heads.includes(f));
  if (heads.length > 0 && rest.length > 0 && !rest.every((f) => measured.has(f.field))) {
    const headed = await fromListings(wanted, heads, session);
    if (headed.length > 1 || (headed.length === 1 && byLabel(heads))) {
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
          await ofOnePlace(
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
  if (wanted.said) return { ...direct, members: await thoseSaid(direct.members, wanted.said, given.length > 0, session) };
  if (direct.members.length > 0 && counted && !loose) return direct;
  const said = await withQuantity(await fromClauses(wanted, given, session), frame, session);
  if (loose && direct.members.length > 0 && frame.expected === undefined) {
    const more = said.filter((m) => !direct.members.some((o) => o.node.id === m.node.id));
    return { ...direct, members: frame.rank ? direct.members : [...direct.members, ...more] };
  }
  if (said.length > 0 && (direct.members.length === 0 || said.length === frame.expected))
    return { members: said, missing: null, byText: true };
  if (direct.members.length > 0) return direct;
  const asText = asWords(wanted, given);
  if (asText) return membersOfClass(wanted, frame, asText, session);
  const straight = pastTheProject(wanted, frame.filters);
  return straight ? membersOfKind(wanted, { ...frame, filters: straight }, session) : direct;
}

/** 装备 in one list is 装备制造业 in another. */
function isSameBranch(a: Member, b: Member, session: Session): boolean {
  const stems = (m: Member) =>
    (session.catalogue.entities.get(m.node.id)?.forms ?? []).map((f) =>
      f.replace(/(?:制造业|制造|加工业|产业|工业|行业|业)$/, ''),
    );
  return a.node.id === b.node.id || stems(a).some((stem) => stem.length >= 2 && stems(b).includes(stem));
}

const countedClass = /^[一二两三四五六七八九十\d]+(?:大|个)./;

/** 三大优势产业里哪个不在五大集群里: without those of the class that is denied; nothing where the plan does not set the class out. */
async function outsideOfClass(
  wanted: Wanted,
  frame: Frame,
  given: readonly FrameFilter[],
  session: Session,
): Promise<Members | null> {
  const denied = given.filter((f) => f.field === 'text' && f.not && countedClass.test(f.word));
  if (denied.length === 0) return null;
  const of = (filters: readonly FrameFilter[]) => membersOfKind(wanted, { ...frame, filters: [...filters] }, session);
  const found = await of(given.filter((f) => !denied.includes(f)));
  let { members } = found;
  for (const filter of denied) {
    const { not: _, ...positive } = filter;
    const listed = (await of([positive])).members;
    if (listed.length < 2) return { members: [], missing: filter, byText: false };
    members = members.filter((m) => !listed.some((o) => isSameBranch(o, m, session)));
  }
  return { ...found, members };
}

/** 绿禾食品那个蜜桃项目所在的园区: where no project is known to lie in one, what its words name is given instead. */
function pastTheProject(wanted: Wanted, filters: readonly FrameFilter[]): FrameFilter[] | null {
  const middle = filters.find((f) => f.field === 'within' && !f.not && f.frame);
  const given = middle?.frame?.filters ?? [];
  const project = middle?.frame?.want.every((w) => w.kind === 'Project' && !w.nameHas) ?? false;
  const named = given.length > 1 && given.every((f) => (f.field === 'entity' || f.field === 'topic') && !f.not);
  if (!middle || !project || !named || wanted.kind !== 'Park') return null;
  return filters.flatMap((f) => (f === middle ? given : [f]));
}

/** 链主企业: those that a clause calls so; with other conditions given, else all that meet them. */
async function thoseSaid(members: Member[], words: readonly string[], narrowed: boolean, session: Session): Promise<Member[]> {
  const found = await mentionEvidence(
    members.map((m) => m.node),
    session,
    words,
  );
  const called = members.flatMap((m) => {
    const quotes = [...m.evidence, ...(found.get(m.node.id) ?? [])].filter((e) => words.some((w) => e.quote.includes(w)));
    return quotes.length > 0 ? [{ ...m, evidence: tidy(quotes) }] : [];
  });
  return called.length > 0 || !narrowed ? called : members;
}

/** Of one of several places, a class by what its sentences say where no role does. */
async function ofOnePlace(wanted: Wanted, frame: Frame, given: readonly FrameFilter[], session: Session): Promise<Members> {
  const found = await byGrounds(wanted, frame, given, session);
  const members = found.members.filter((m) => !isClassItself(m, wanted));
  const asText = members.length === 0 ? asWords(wanted, given) : null;
  return asText ? membersOfClass(wanted, frame, asText, session) : { ...found, members };
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
  // 绿禾食品的果汁生产线在哪个市: the company says more than the word does.
  const holder = (id: string) => ['Enterprise', 'Project', 'Park'].includes(session.catalogue.entities.get(id)?.kind ?? '');
  if (given.some((f) => f.field === 'entity' && !f.not && f.ids?.some(holder))) return false;
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

/** What a class consists of, each as broad as its clauses name it: 新材料, not 合金材料 in 以合金材料为主的新材料产业. */
async function membersOfClass(wanted: Wanted, frame: Frame, given: readonly FrameFilter[], session: Session): Promise<Members> {
  const found = await byGrounds(wanted, frame, given, session);
  const members = found.members.filter((m) => !isClassItself(m, wanted));
  return { ...found, members: await broadest(members, session) };
}

/** A role that the kind's own word says (传统产业) may stand in the clause, or before it, as that word. */
function asWords({ word }: Wanted, given: readonly FrameFilter[]): FrameFilter[] | null {
  const role = given.find((f) => f.field === 'role');
  return role && isClass(word) ? given.map((f) => (f === role ? { field: 'text', word, words: [word] } : f)) : null;
}

/** 战略性新兴产业 is no member of 哪些战略性新兴产业. */
function isClassItself(member: Member, wanted: Wanted): boolean {
  if (wanted.kind !== 'Industry') return false;
  const aliases = Array.isArray(member.node.props.aliases) ? member.node.props.aliases.map(String) : [];
  return [String(member.node.props.name), ...aliases].some((n) => plainClass(n) === plainClass(wanted.word));
}

/** Inner frames worked out: their members are given things. One that has none leaves nothing to relate to. */
async function withInner({ kind, level }: Wanted, filters: readonly FrameFilter[], session: Session): Promise<FrameFilter[]> {
  const out: FrameFilter[] = [];
  for (const filter of filters) {
    if (filter.field !== 'within' || !filter.frame) out.push(filter);
    else {
      const { expected, want } = filter.frame;
      const found = (await membersOf(filter.frame, session)).members;
      // 要建冷链基地的那个市: of several it is not known which one is meant.
      const one = expected === 1 || want.some((w) => /^(?:那个|这个|该)/.test(w.word));
      const inner = one && found.length > 1 ? [] : found;
      const sameLevel = filter.frame.want.every((w) => w.level === level);
      const field = inner.length > 0 && sameLevel && inner.every((m) => m.node.kind === kind) ? 'among' : 'entity';
      out.push({ field, word: filter.word, ids: inner.map((m) => m.node.id), ...(filter.not ? { not: true } : {}), join: 'any' });
    }
  }
  return out;
}
