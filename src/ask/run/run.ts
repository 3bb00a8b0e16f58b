/** Carries out a frame: its operation, on the graph. */

import { type AnswerItem, valueItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { isSpan } from '../understand/span.js';
import { byNumber } from './by-number.js';
import { changed } from './change.js';
import { checked } from './check.js';
import { compared, differed } from './compare.js';
import { conflictItems, consistent } from './consistency.js';
import { definitionOf } from './define.js';
import { otherSides, saidTwice } from './disagreement.js';
import { tidy } from './evidence.js';
import { figures, itemOf, labelOf, perUnit, subjectsOf, total } from './figures.js';
import { identified } from './identify.js';
import { inOneOnly, list } from './list.js';
import { memberItem } from './member-item.js';
import { membersOf } from './members.js';
import { asksNature, naturesOf } from './natures.js';
import { found, inTwoWays, miscounted, noFigure, nothing, type Outcome, orNothing } from './outcome.js';
import { asksParts, countOf, partsOf } from './outline.js';
import { placeOf } from './place.js';
import { referencesOf } from './references.js';
import { thingsUnsaid, yearsUnsaid } from './remarks.js';
import { sectionItems } from './section-items.js';
import { sectionsOf } from './sections.js';
import type { Session } from './session.js';

/** On the plans of the session taken together; `runOverPlans` asks each alone. */
export async function run(frame: Frame, session: Session): Promise<Outcome> {
  switch (frame.operation) {
    case 'list':
      return list(frame, session);
    case 'count':
      if (frame.want.some((w) => w.kind === 'Section' || w.kind === 'Passage')) return orNothing(await countOf(frame, session));
      return count(frame, session);
    case 'rank':
      return rank(frame, session);
    case 'value':
      return value(frame, session);
    case 'sum':
    case 'average':
      return aggregate(frame, session);
    case 'difference':
    case 'ratio':
      if (isSpan(frame)) return orNothing(await changed(frame, session, frame.operation));
      return frame.measures.length === 0 ? inOneOnly(frame, session) : orNothing(await differed(frame, session, frame.operation));
    case 'compare':
      return orNothing(await compared(frame, session));
    case 'check': {
      const outcome = orNothing(await checked(frame, session));
      const two = outcome.items.length > 1 && outcome.items.every((i) => i.kind !== 'BOOLEAN');
      return two ? { ...outcome, remarks: [inTwoWays(session)] } : outcome;
    }
    case 'sections':
      if (asksParts(frame) && frame.want[0]!.word !== '专栏') return orNothing(await partsOf(frame, session));
      if (asksParts(frame) && frame.filters.length === 0) return orNothing(await partsOf(frame, session));
      return orNothing(await sectionsOf(frame, session, !frame.filters.some((f) => f.not) && lookup(frame)));
    case 'references':
      return orNothing(await referencesOf(frame, session));
    case 'define':
      return define(frame, session);
    case 'identify':
      return orNothing(await identified(frame, session));
    case 'conflicts':
      return orNothing(await conflictItems(frame, session));
    // What is asked of several plans as such, see over-plans.ts.
    case 'plans':
    case 'changes':
      return nothing();
    case 'agrees':
    case 'differs': {
      const items = await consistent(frame, session);
      return items ? found(items) : { items: [], reason: { why: 'no-conflict' }, byText: false };
    }
  }
}

/** 写在哪一节 looks for the section that treats it; 哪些章节提到 for every mention. The frame says so by what it wants. */
const lookup = (frame: Frame): boolean => frame.want.some((w) => w.kind === 'Section');

/** A document given by its number is its title, where the plan does not spell the term out. */
async function define(frame: Frame, session: Session): Promise<Outcome> {
  const spelled = await definitionOf(frame, session);
  const numbered = frame.filters.every((f) => f.field === 'entity' && /\d+号(?:文件|文)?$/.test(f.word));
  // “协调办”指什么: a short name stands for its full one.
  const short = frame.filters.length > 0 && frame.filters.every((f) => f.field === 'text' && !f.not);
  const ofClass = frame.want.length === 1 && frame.want[0]!.kind === 'Industry' && frame.filters.some((f) => f.field === 'role');
  // 新兴先导产业指什么: where no sentence spells it out, what the plan lists under it.
  if (spelled.length === 0 && ofClass) return list({ ...frame, operation: 'list' }, session);
  return orNothing(spelled.length === 0 && (numbered || short) ? await identified({ ...frame, want: [] }, session) : spelled);
}

async function count(frame: Frame, session: Session): Promise<Outcome> {
  const each = frame.filters.filter(
    (f) => f.join === 'any' && (f.field === 'section' || (f.field === 'entity' && f.ids?.length === 1)),
  );
  if (each.length > 1) return countEach(frame, each, session);
  const { members, missing } = await membersOf(frame, session);
  const word = [...new Set(frame.want.map((w) => w.word))].join('、');
  if (members.length === 0) {
    const headed = await sectionItems(frame, session);
    const evidence = headed.flatMap((i) => i.evidence);
    return headed.length > 0 ? found([valueItem(`${word}数量`, headed.length, '个', evidence)]) : nothing(missing);
  }
  return found([valueItem(`${word}数量`, members.length, '个', tidy(members.flatMap((m) => m.evidence)))]);
}

/** 专栏1和专栏3分别有几个项目, 云岭和白河各有多少个园区: one number a section or thing. */
async function countEach(frame: Frame, given: readonly FrameFilter[], session: Session): Promise<Outcome> {
  const rest = frame.filters.filter((f) => !given.includes(f));
  const items: AnswerItem[] = [];
  for (const one of given) {
    const { join: _, ...alone } = one;
    const { members } = await membersOf({ ...frame, filters: [...rest, one.field === 'section' ? one : alone] }, session);
    if (members.length === 0) return nothing(one);
    const word = [...new Set(frame.want.map((w) => w.word))].join('、');
    items.push(valueItem(`${one.word}${word}数量`, members.length, '个', tidy(members.flatMap((m) => m.evidence))));
  }
  return found(items);
}

async function rank(frame: Frame, session: Session): Promise<Outcome> {
  if (frame.want.length === 0) return nothing();
  // 千亿元园区2个 is no number of parks; how many projects or companies there are the plan may say itself.
  const [number] = frame.measures;
  const inGraph = number?.indicators.length === 0 && ['Park', 'Industry', 'City'].includes(number.count ?? '');
  const { members: stated, missing } = inGraph ? { members: [], missing: null } : await membersOf(frame, session);
  const members = stated.length > 0 ? stated : await byNumber(frame, session);
  if (members.length === 0) return nothing(missing);
  return found([...members.map(memberItem), ...members.flatMap((m) => (m.figure ? [itemOf(m.figure)] : []))]);
}

async function value(frame: Frame, session: Session): Promise<Outcome> {
  if (asksNature(frame)) return orNothing(await naturesOf(frame, session));
  if (frame.rank) return orNothing(await placeOf(frame, session));
  const { values, missing } = await figures(frame, session);
  if (missing.length > 0 || values.length === 0) {
    const told = await otherSides(frame, await subjectsOf(frame, session), values, session);
    return told.length > 1 ? found(told) : noFigure(missing);
  }
  const subjects = new Set(values.map((v) => v.subject.id)).size;
  if (frame.want.length > 0 && miscounted(frame, subjects, true))
    return { items: [], reason: { why: 'miscounted', found: subjects, expected: frame.expected! }, byText: false };
  const others = await otherSides(
    frame,
    values.map((v) => v.subject),
    values,
    session,
  );
  const remarks = [...thingsUnsaid(frame, values, session), ...yearsUnsaid(frame, values, session)];
  if (saidTwice(values)) remarks.push(inTwoWays(session));
  return { ...found([...values.map(itemOf), ...(await states(frame, session)), ...others]), remarks };
}

/** 面积、级别: what is asked beside the figures of one thing. */
async function states(frame: Frame, session: Session): Promise<AnswerItem[]> {
  const want = frame.want.filter((w) => w.kind === 'Level' || w.kind === 'Status');
  if (want.length === 0) return [];
  return (
    await membersOf(
      { ...frame, operation: 'list', want, measures: [], filters: frame.filters.filter((f) => f.field === 'entity') },
      session,
    )
  ).members.map(memberItem);
}

async function aggregate(frame: Frame, session: Session): Promise<Outcome> {
  const { values, missing } = await figures(frame, session);
  if (missing.length > 0) return noFigure(missing);
  if (frame.operation === 'average' && frame.measures.length === 2) {
    const item = perUnit(values);
    return item ? found([item]) : { items: [], reason: { why: 'not-comparable' }, byText: false };
  }
  const subjects = await subjectsOf(frame, session);
  const item = total(values, frame.operation === 'sum' ? 'sum' : 'average', frame.measures.map((m) => m.word).join('、'));
  // A sum over some of the things asked for would be silently wrong.
  const whole = frame.expected ?? subjects.length;
  const each = frame.measures.length > 1 ? Math.max(1, subjects.length) * frame.measures.length : whole;
  if (!item || new Set(values.map((v) => v.subject.id)).size !== whole || values.length !== each) {
    return { items: [], reason: { why: 'not-comparable' }, byText: false };
  }
  return found([{ ...item, name: `${item.name}（${values.map((v) => `${labelOf(v)}${v.value}`).join('，')}）` }]);
}
