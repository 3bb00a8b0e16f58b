/**
 * A question that leans on the one before it takes over what it leaves open: 第二大呢, 那云岭, 2020年目标, 投资多少.
 * Where more than one completion makes sense, all are given, the likelier first; the first that the plan answers holds.
 */
import type { EntityKind } from '../../graph/model.js';
import { alone, type Completed, type Earlier, type Turn, taken } from './completed.js';
import { membersCounted } from './counted-members.js';
import type { Frame, FrameFilter, Measure } from './frame.js';
import { likeMeasure, replaced } from './like-parts.js';
import type { Catalogue } from './names/catalogue.js';
import { sameKindOf } from './same-kind.js';
import { setAgainst } from './set-against.js';
import { withAspect } from './understand/measures.js';

/** Operations that say nothing without a kind or a figure. */
const plain: ReadonlySet<string> = new Set(['list', 'value', 'sum', 'average', 'difference']);

/** The completions, the likelier first; none where the question leans on something that is not there. */
export function completions(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed[] {
  const before = earlier.frame;
  const own = ofWhatWasAsked(turn.frame, before, catalogue);
  if (turn.next && before.rank) {
    const rank = { ...before.rank, from: before.rank.from + before.rank.count, count: own.rank?.count ?? 1 };
    return [taken({ ...before, rank }, before)];
  }
  const against = setAgainst({ ...turn, frame: own }, earlier, catalogue);
  if (against.length > 0) return against;
  const members = membersCounted(turn, earlier);
  if (members.length > 0) return members;
  if (own.rank && own.want.length === 0) return ofOrder(turn, earlier, catalogue);
  const together = ofThoseNamed(turn, earlier, catalogue);
  if (together) return [together];
  const asksNothing = own.want.length === 0 && own.measures.length === 0 && plain.has(own.operation);
  // 它多大: its area.
  if (asksNothing && turn.size && turn.refers && (before.measures.length === 0 || own.filters.length === 0)) {
    const figure: Frame = { ...own, operation: 'value', measures: area };
    return subjects(turn, earlier, catalogue).map((s) => about(figure, s, turn, catalogue));
  }
  if (turn.others && (own.want.length > 0 || asksNothing)) {
    const besides = besidesNamed(turn, earlier, catalogue);
    if (besides) return [besides];
  }
  // 是新建吗, 跑道多长: no figure was asked for that could be meant.
  if (asksNothing && turn.ownAmount && before.measures.length === 0) return [];
  const bareKind = own.want.length > 0 && own.measures.length === 0 && own.operation === 'list' && turn.asks.size === 0;
  if (asksNothing || (bareKind && turn.leans && !turn.refers)) return instead(turn, earlier, catalogue);
  if (turn.refers) return subjects(turn, earlier, catalogue).map((s) => about(own, s, turn, catalogue));
  const subjectless = own.filters.every((f) => ['year', 'nature', 'level', 'status', 'role', 'quantity'].includes(f.field));
  if (own.measures.length > 0 && own.want.length === 0 && subjectless)
    return ofFigure({ ...turn, frame: own }, earlier, catalogue);
  if (isSameOfAnother(turn, own, before, catalogue)) return instead(turn, earlier, catalogue);
  if (own.operation === 'check' && needsSubject(own, catalogue))
    return [...subjects(turn, earlier, catalogue).map((s) => about(own, s, turn, catalogue)), alone(own)];
  if (onlyNarrows(turn, own, before)) return instead(turn, earlier, catalogue);
  if (own.filters.length > 0 || own.rank) return [alone(own)];
  const answered = subjects(turn, earlier, catalogue).filter((s) => s.ids?.some((id) => earlier.answer.includes(id)));
  const measures = own.operation === 'sections' && own.measures.length === 0 ? before.measures : own.measures;
  const ofEarlier = taken({ ...own, measures, filters: [...before.filters] }, before);
  const ofAnswer = answered.map((s) => about(own, s, turn, catalogue));
  // 面积最大的园区是哪个, 在哪个市: nothing given that the answer does not say better.
  const open = before.rank !== undefined || before.filters.every((f) => f.field !== 'entity' && f.field !== 'topic');
  return own.operation !== 'sections' && open ? [...ofAnswer, ofEarlier] : [ofEarlier, ...ofAnswer];
}

/** 云岭也是吗: after a yes-or-no question, only another thing. */
function isSameOfAnother(turn: Turn, own: Frame, before: Frame, catalogue: Catalogue): boolean {
  const things = own.filters.filter((f) => f.field === 'entity' && !f.not);
  const onlyThing = things.length === 1 && own.filters.length === 1 && own.want.length === 0 && own.measures.length === 0;
  const place = (things[0]?.ids ?? []).every((id) => kindOf(id, catalogue) === 'City');
  return own.operation === 'check' && before.operation === 'check' && onlyThing && (turn.also || !place);
}

const narrowing: ReadonlySet<FrameFilter['field']> = new Set<FrameFilter['field']>([
  'level',
  'status',
  'role',
  'nature',
  'quantity',
]);

/** 省级的有哪些, 又有哪些省级园区: conditions alone, of the kind that was asked for before and that is not named anew. */
function onlyNarrows(turn: Turn, own: Frame, before: Frame): boolean {
  if (own.operation !== 'list' || own.filters.length === 0 || own.measures.length > 0 || own.rank || before.want.length === 0)
    return false;
  const implied = own.want.every((w) => own.filters.some((f) => f.word === w.word));
  const same = own.want.every((w) => before.want.some((b) => b.kind === w.kind));
  return same && (implied || turn.leans) && own.filters.every((f) => narrowing.has(f.field));
}

/** 占全省多少, 增速呢: of the figures that the question before asked for. */
function ofWhatWasAsked(own: Frame, before: Frame, catalogue: Catalogue): Frame {
  const [measure, ...more] = own.measures;
  if (!measure || more.length > 0 || own.want.length > 0) return own;
  const measures = before.measures.flatMap((m) => withAspect(measure, m, catalogue) ?? []);
  return measures.length > 0 ? { ...own, measures } : own;
}

const area: Measure[] = [{ word: '面积', words: [['面积']], indicators: [] }];

const kindOf = (id: string, catalogue: Catalogue) => catalogue.entities.get(id)?.kind;

function answeredOf(earlier: Earlier, catalogue: Catalogue): FrameFilter | null {
  if (earlier.answer.length === 0) return null;
  const word = earlier.answer.map((id) => catalogue.entities.get(id)?.name ?? id).join('、');
  return { field: 'entity', word, ids: earlier.answer, ...(earlier.answer.length > 1 ? { join: 'any' } : {}) };
}

/** It, them: what was answered, then what the earlier question was about. */
function subjects(turn: Turn, earlier: Earlier, catalogue: Catalogue): FrameFilter[] {
  const answered = answeredOf(earlier, catalogue);
  const asked = earlier.frame.filters.filter((f) => f.field === 'entity' && !f.not);
  if (turn.refersToMany && answered) return [answered];
  // 恒泰铝业在哪个市, 它做什么: the talk is still of the company; the city would be 那里 or 那个市.
  const where = answered?.ids?.every((id) => kindOf(id, catalogue) === 'City') ?? false;
  const goesOn = where && asked.length === 1 && asked.every((s) => s.ids?.every((id) => kindOf(id, catalogue) !== 'City'));
  const told = answered ? [answered] : [];
  const all = goesOn && !turn.points && !turn.there ? [...asked, ...told] : [...told, ...asked];
  const pointed = all.filter((s) => s.ids?.every((id) => kindOf(id, catalogue) === turn.points));
  // 这项指标: no thing stands for a figure.
  return pointed.length > 0 || turn.points === 'Indicator' ? pointed : all;
}

function about(own: Frame, subject: FrameFilter, turn: Turn, catalogue: Catalogue): Completed {
  const sameKind = own.want.some((w) => w.kind === kindOf(subject.ids?.[0] ?? '', catalogue));
  // 它依托哪个园区: another of the kind; 其中哪个园区: one of them.
  const one = sameKind && (turn.refersToMany || (subject.ids?.length ?? 0) > 1);
  const filter: FrameFilter = { ...subject, field: one ? 'among' : 'entity' };
  return { frame: { ...own, filters: [...own.filters, filter] }, inherited: new Set([filter]) };
}

/** 第二大呢, 哪个最少, 里头面积最大的: the order that was asked for, or an order of what was answered. */
function ofOrder(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed[] {
  const own = turn.frame;
  const before = earlier.frame;
  const rank = own.rank!;
  const measures = own.measures.length > 0 ? own.measures : before.measures.length > 0 || !turn.size ? before.measures : area;
  const { kept, own: mine } = replaced(own.filters, before.filters, catalogue);
  const out: Completed[] = [];
  if (before.rank && !turn.refersToMany) {
    const dir = rank.from > 1 ? before.rank.dir : rank.dir;
    out.push(taken({ ...before, rank: { ...rank, dir }, measures, filters: [...kept, ...mine] }, before));
  }
  const pool = poolOf(earlier, catalogue);
  if (pool) {
    const among: FrameFilter = { field: 'among', word: pool.word, ids: pool.ids };
    const want = before.want.length > 0 ? before.want : [{ kind: pool.kind, word: pool.word }];
    out.push(taken({ operation: 'rank', want, measures, filters: [...mine, among], rank }, before, [among, ...want]));
  }
  if (before.want.length > 0) {
    const filters = [...kept.filter((f) => f.field !== 'quantity'), ...mine];
    out.push(taken({ ...own, operation: 'rank', want: before.want, measures, filters }, before));
  }
  return out.length > 0 ? out : [alone(own)];
}

/** What an order can be of: the things answered, or those whose figures were asked for. */
function poolOf(earlier: Earlier, catalogue: Catalogue): { kind: EntityKind; word: string; ids: string[] } | null {
  const given = earlier.frame.filters.filter((f) => f.field === 'entity' && !f.not).flatMap((f) => f.ids ?? []);
  const ids = earlier.answer.length > 1 ? earlier.answer : earlier.frame.measures.length > 0 ? given : [];
  const [kind, ...more] = [...new Set(ids.flatMap((id) => kindOf(id, catalogue) ?? []))];
  if (ids.length < 2 || !kind || more.length > 0) return null;
  return { kind, ids, word: ids.map((id) => catalogue.entities.get(id)?.name ?? id).join('、') };
}

/** 两个差几家: after the figure of one thing and then of another, the operation is on both. */
function ofThoseNamed(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed | null {
  const before = earlier.frame;
  const [given, ...more] = before.filters.filter((f) => f.field === 'entity' && !f.not);
  if (!turn.operation || turn.frame.measures.length > 0 || turn.frame.filters.some((f) => f.field === 'entity')) return null;
  if (before.operation !== 'value' || before.measures.length === 0 || !given || more.length > 0 || given.ids?.length !== 1)
    return null;
  const kind = kindOf(given.ids[0]!, catalogue);
  const named = earlier.named.filter((id) => kindOf(id, catalogue) === kind);
  if (named.length < 2 || (turn.operation === 'difference' && named.length > 2)) return null;
  const both: FrameFilter = {
    ...given,
    ids: named,
    join: 'any',
    word: named.map((id) => catalogue.entities.get(id)?.name ?? id).join('、'),
  };
  const filters = before.filters.map((f) => (f === given ? both : f));
  return taken({ ...before, operation: turn.operation, filters }, before, [both]);
}

/** 还支持了哪家企业: those of the kind that the talk has not named yet. */
function besidesNamed(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed | null {
  const own = turn.frame;
  const before = earlier.frame;
  const want = own.want.length > 0 ? own.want : before.want;
  const known = earlier.named.filter((id) => want.some((w) => w.kind === kindOf(id, catalogue)));
  if (known.length === 0) return null;
  const word = known.map((id) => catalogue.entities.get(id)?.name ?? id).join('、');
  const besides: FrameFilter = { field: 'entity', word, ids: known, not: true };
  const ofKind = (f: FrameFilter) => f.field === 'entity' && (f.ids ?? []).some((id) => known.includes(id));
  // 还有哪些热电项目 after 风电项目: the branch is another one.
  const branch = own.want.some((w) => w.nameHas);
  const rest = before.filters.filter((f) => !ofKind(f) && !(branch && f.field === 'topic'));
  const answered = answeredOf(earlier, catalogue);
  // 恒泰水泥在哪个市, 还有哪些企业: in that city.
  const there = rest.length === 0 && answered && !ofKind(answered) ? [answered] : rest;
  // 那边还有哪些储能项目: in the place that was asked about.
  const placed = rest.filter(
    (f) => f.field === 'entity' && !f.not && ['City', 'Park'].includes(kindOf(f.ids?.[0] ?? '', catalogue) ?? ''),
  );
  const context = own.filters.length > 0 ? [...own.filters, ...(turn.refers ? placed : [])] : there;
  const operation = own.operation === 'count' ? 'count' : 'list';
  return taken({ ...own, operation, want, filters: [...context, besides] }, before, [besides, ...there]);
}

/** 那云岭呢, 其中国家级的, 那企业呢: the earlier frame with the like part replaced. */
function instead(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed[] {
  const own = turn.frame;
  const before = earlier.frame;
  const counts = turn.asks.has('howmany') && before.operation === 'list';
  const operation = turn.operation && before.measures.length > 0 ? turn.operation : counts ? 'count' : before.operation;
  if (own.filters.length === 0 && own.want.length === 0)
    return operation === before.operation ? [] : [taken({ ...before, operation }, before)];
  const out: Completed[] = [];
  if (turn.refers && earlier.answer.length > 0 && before.want.length > 0) {
    const among: FrameFilter = { ...answeredOf(earlier, catalogue)!, field: 'among', word: '其中' };
    out.push(taken({ ...before, operation: counts ? 'count' : 'list', filters: [...own.filters, among] }, before, [among]));
    return out;
  }
  const { kept, own: mine } = replaced(own.filters, before.filters, catalogue);
  const measure = likeMeasure(own.filters, before, catalogue);
  if (measure) out.push(taken({ ...before, measures: [measure], filters: kept }, before));
  const ofKind = (f: FrameFilter) =>
    f.field === 'entity' && own.want.some((w) => (f.ids ?? []).some((id) => kindOf(id, catalogue) === w.kind));
  const filters = [...kept.filter((f) => !ofKind(f)), ...mine];
  const want = own.want.length > 0 ? own.want : before.want;
  out.push(taken({ ...before, operation, want, filters }, before));
  out.push(...ofSameKind({ ...before, operation, want, filters }, own, before, catalogue));
  out.push(...withoutTime({ ...before, operation, want, filters }, own, before));
  if (operation === before.operation) for (const way of out) way.inherited.add('operation');
  return out;
}

/** 云岭那个呢, 恒泰的呢: a thing of the earlier one's kind that bears the name, where the bearer of it alone has no answer. */
function ofSameKind(frame: Frame, own: Frame, before: Frame, catalogue: Catalogue): Completed[] {
  const [said, ...more] = own.filters.filter((f) => f.field === 'entity' && !f.not);
  const [subject, ...rest] = before.filters.filter((f) => f.field === 'entity' && !f.not);
  if (!said || more.length > 0 || !subject || rest.length > 0) return [];
  const kind = kindOf(subject.ids?.[0] ?? '', catalogue);
  const alike = (said.ids ?? []).some((id) => kindOf(id, catalogue) === kind);
  // 恒泰的呢, where no name holds it: what the graph relates to it.
  const related = (): Completed => {
    const list: Frame = { operation: 'list', want: [{ kind: kind!, word: said.word }], measures: [], filters: [said] };
    const within: FrameFilter = { field: 'within', word: said.word, frame: list };
    return taken({ ...frame, filters: frame.filters.map((f) => (f === said ? within : f)) }, before);
  };
  const named = sameKindOf(said, subject, catalogue)
    .slice(1)
    .map((ids) => {
      const other: FrameFilter = { ...said, ids, word: catalogue.entities.get(ids[0]!)?.name ?? said.word };
      const filters = frame.filters.map((f) => (f === said ? other : f));
      return { ...taken({ ...frame, filters }, before), group: 'same-kind' };
    });
  return kind === 'Project' && !alike ? [...named, related()] : named;
}

/** 2020年目标, 那2015年呢: the earlier year or nature goes where only the other one is said again. */
function withoutTime(frame: Frame, own: Frame, before: Frame): Completed[] {
  const timed = (f: FrameFilter) => (f.field === 'year' || f.field === 'nature') && !own.filters.includes(f);
  const filters = frame.filters.filter((f) => !timed(f) || !before.filters.includes(f));
  const says = own.filters.some((f) => f.field === 'year' || f.field === 'nature') || own.measures.length > 0;
  return says && filters.length < frame.filters.length ? [taken({ ...frame, filters }, before)] : [];
}

/** 投资多少, 产值呢: of what was listed before, or of what the earlier figure was of. */
function ofFigure(turn: Turn, earlier: Earlier, catalogue: Catalogue): Completed[] {
  const own = turn.frame;
  const before = earlier.frame;
  const out: Completed[] = [];
  const answered = answeredOf(earlier, catalogue);
  const listed = before.operation === 'list' || before.operation === 'rank' || before.operation === 'identify';
  if (listed && answered) out.push(about(own, answered, turn, catalogue));
  const { kept, own: mine } = replaced(own.filters, before.filters, catalogue);
  const figures = before.measures.length > 0 && !listed;
  const frame: Frame = figures
    ? {
        ...before,
        operation: own.operation === 'value' ? before.operation : own.operation,
        measures: own.measures,
        filters: [...kept, ...mine],
      }
    : { ...own, filters: [...kept.filter((f) => f.field === 'entity'), ...own.filters] };
  out.push(taken(frame, before), ...withoutTime(frame, own, before));
  return out;
}

/** 是国家级吗, 在云岭吗: yes or no of one condition that nothing given could meet. */
function needsSubject(own: Frame, catalogue: Catalogue): boolean {
  const [filter, ...more] = own.filters;
  if (!filter || more.length > 0 || own.measures.length > 0 || own.want.length > 0) return false;
  if (['level', 'status', 'role', 'nature'].includes(filter.field)) return true;
  return filter.field === 'entity' && (filter.ids ?? []).every((id) => kindOf(id, catalogue) === 'City');
}
