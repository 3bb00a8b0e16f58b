/** Carries out a frame: its operation, on the graph. */
import { type AnswerItem, entityItem, valueItem } from '../answer.js';
import type { Frame, FrameFilter } from '../frame.js';
import { isSpan } from '../understand/span.js';
import { builtAt } from './built-at.js';
import { changed } from './change.js';
import { checked } from './check.js';
import { compared, differed } from './compare.js';
import { conflictItem, conflictsOf, consistent } from './consistency.js';
import { definitionOf } from './define.js';
import { otherSides, saidTwice } from './disagreement.js';
import { listedInOne } from './enumerations.js';
import { tidy } from './evidence.js';
import { figures, holders, itemOf, labelOf, perUnit, subjectsOf, total } from './figures.js';
import { namedByHead } from './heads.js';
import { identified } from './identify.js';
import { inOwnName } from './in-own-name.js';
import { listedAbroad, listedFree } from './listed-free.js';
import type { Member } from './member.js';
import { membersOf } from './members.js';
import { asksNature, naturesOf } from './natures.js';
import { ofTheGiven } from './of-the-given.js';
import { asksParts, countOf, partsOf } from './outline.js';
import { placeOf } from './place.js';
import { basisOf } from './plan-basis.js';
import { planFacts } from './plan-facts.js';
import { referencesOf } from './references.js';
import { remarksOf, thingsUnsaid, yearsUnsaid } from './remarks.js';
import { sectionsOf } from './sections.js';
import type { Session } from './session.js';
import { onlyInOne } from './sets.js';
import { twoStates } from './two-states.js';

/** `reason` says why there is nothing: which filter nothing meets, which years the plan does give. */
export interface Outcome {
  items: AnswerItem[];
  reason: Reason | null;
  /** Not by a relationship but by standing in one clause. */
  byText: boolean;
  /** Said beside the answer: which part of a city the clauses name. */
  remarks?: string[];
}
export type Reason =
  | { why: 'nothing'; filter: FrameFilter | null }
  | { why: 'no-figure'; measure: string; years: string[] }
  | { why: 'not-comparable' }
  /** No two clauses are known that say it differently, or alike. */
  | { why: 'no-conflict' }
  /** The question speaks of so many, the graph has another number. */
  | { why: 'miscounted'; found: number; expected: number };

const found = (items: AnswerItem[], byText = false): Outcome => ({ items, reason: null, byText });
const nothing = (filter: FrameFilter | null = null): Outcome => ({
  items: [],
  reason: { why: 'nothing', filter },
  byText: false,
});
const orNothing = (items: AnswerItem[] | null): Outcome => (items && items.length > 0 ? found(items) : nothing());

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
      return orNothing((await conflictsOf(frame, session)).map(conflictItem));
    case 'agrees':
    case 'differs': {
      const items = await consistent(frame, session);
      return items ? found(items) : { items: [], reason: { why: 'no-conflict' }, byText: false };
    }
  }
}

/** 写在哪一节 looks for the section that treats it; 哪些章节提到 for every mention. The frame says so by what it wants. */
const lookup = (frame: Frame): boolean => frame.want.some((w) => w.kind === 'Section');

/** Also called by its name without 项目. */
function shortNames(kind: string, name: string): string[] {
  const short = name.replace(/(?:建设)?(?:项目|工程)$/, '');
  return (kind === 'Project' || kind === 'Infrastructure') && short !== name && short.length >= 2 ? [short] : [];
}

function memberItem(member: Member): AnswerItem {
  const name = String(member.node.props.name ?? member.node.id);
  const aliases = Array.isArray(member.node.props.aliases) ? member.node.props.aliases.map(String) : [];
  return entityItem(member.node.id, name, [...aliases, ...shortNames(member.node.kind, name)], tidy(member.evidence));
}

/** Fewer may be what the plan names of them; more, or a looser reading with another number, is another set. */
function miscounted(frame: Frame, found: number, byText: boolean): boolean {
  if (frame.expected === undefined || frame.rank) return false;
  return byText ? found !== frame.expected : found > frame.expected;
}

/** A document given by its number is its title, where the plan does not spell the term out. */
async function define(frame: Frame, session: Session): Promise<Outcome> {
  const spelled = await definitionOf(frame, session);
  const numbered = frame.filters.every((f) => f.field === 'entity' && /\d+号(?:文件|文)?$/.test(f.word));
  // “协调办”指什么: a short name stands for its full one.
  const short = frame.filters.length > 0 && frame.filters.every((f) => f.field === 'text' && !f.not);
  return orNothing(spelled.length === 0 && (numbered || short) ? await identified({ ...frame, want: [] }, session) : spelled);
}

/** 战略性新兴产业: a class of industries, whose members a section lists itself. */
const ofClass = (frame: Frame): boolean =>
  frame.want.length === 1 && frame.want[0]!.kind === 'Industry' && frame.filters.some((f) => f.field === 'role');

async function inOneOnly(frame: Frame, session: Session): Promise<Outcome> {
  const [a, b] = frame.filters.filter((f) => f.field === 'section' && !f.not).flatMap((f) => f.words ?? []);
  if (ofClass(frame)) return orNothing(a && b ? await listedInOne(frame, [a, b], session) : null);
  const members = await onlyInOne(frame, session);
  if (!members || members.length === 0) return nothing();
  if (miscounted(frame, members.length, true))
    return { items: [], reason: { why: 'miscounted', found: members.length, expected: frame.expected! }, byText: false };
  return found(members.map(memberItem));
}

async function list(frame: Frame, session: Session): Promise<Outcome> {
  if (frame.want.some((w) => w.kind === 'Plan')) return orNothing(await planFacts(frame, session));
  const sections = frame.filters.filter((f) => f.field === 'section');
  const [has, lacks] = [sections.find((f) => !f.not)?.words?.[0], sections.find((f) => f.not)?.words?.[0]];
  if (ofClass(frame) && has && lacks) return orNothing(await listedInOne(frame, [has, lacks], session, true));
  const abroad = await listedAbroad(frame, session);
  if (abroad.length > 0) return found(abroad, true);
  const { members, missing, byText } = await membersOf(frame, session);
  if ((members.length === 0 || byText) && frame.want.some((w) => w.word === '所在地')) {
    const places = await builtAt(frame.filters, session);
    if (places.length > 0) return found(places, true);
  }
  if (members.length === 0) {
    const named = await namedByHead(frame.want, frame.filters, session);
    if (named.length > 0) return found(named, true);
    const around = (await inOwnName(frame, session)).map(memberItem);
    const free = around.length > 0 ? around : await listedFree(frame.want, frame.filters, session);
    return free.length > 0 ? found(free, true) : nothing(missing);
  }
  if (miscounted(frame, members.length, byText))
    return { items: [], reason: { why: 'miscounted', found: members.length, expected: frame.expected! }, byText };
  const items = (await basisOf(frame, members, session)).map(memberItem);
  const shown = members.flatMap((m) => (m.figure ? [itemOf(m.figure)] : []));
  const remarks = members.flatMap((m) =>
    m.via ? [session.language === 'zh' ? `规划写的是${m.via}` : `the plan names ${m.via}`] : [],
  );
  remarks.push(...remarksOf(frame, members.length, session));
  if (items.length > 0 && (await twoSided(frame, session))) remarks.push(inTwoWays(session));
  if (frame.measures.length === 0 || shown.length > 0) return { ...found([...items, ...shown], byText), remarks };
  const given = ofTheGiven(frame, session);
  const more = await figures(given, session);
  if (given !== frame && items.length > 0) {
    for (const { measure } of more.missing)
      remarks.push(
        session.language === 'zh' ? `规划没有给出所问的“${measure.word}”` : `the plan does not state “${measure.word}”`,
      );
    return { ...found([...items, ...more.values.map(itemOf)], byText), remarks };
  }
  // 哪些园区有产值目标: those that have the figure.
  if (frame.want.some((w) => holders.has(w.kind)) && more.values.length > 0) {
    const having = new Set(more.values.map((v) => v.subject.id));
    return found([...members.filter((m) => having.has(m.node.id)).map(memberItem), ...more.values.map(itemOf)], byText);
  }
  return more.missing.length > 0 && more.values.length === 0
    ? noFigure(more.missing)
    : found([...items, ...more.values.map(itemOf)], byText);
}

const inTwoWays = (session: Session): string => (session.language === 'zh' ? '规划前后说法不一' : 'the plan says it in two ways');

/** Is the state or level asked for one that the plan gives in two ways? */
async function twoSided(frame: Frame, session: Session): Promise<boolean> {
  const check = frame.want.some((w) => w.kind === 'Status')
    ? 'status'
    : frame.want.some((w) => w.kind === 'Level')
      ? 'level'
      : null;
  const things = frame.filters.filter((f) => f.field === 'entity');
  return check !== null && things.length === 1 && (await twoStates(things[0]!, check, session)).length > 1;
}

async function count(frame: Frame, session: Session): Promise<Outcome> {
  const each = frame.filters.filter((f) => f.field === 'section' && f.join === 'any');
  if (each.length > 1) return countEach(frame, each, session);
  const { members, missing } = await membersOf(frame, session);
  if (members.length === 0) return nothing(missing);
  const word = [...new Set(frame.want.map((w) => w.word))].join('、');
  return found([valueItem(`${word}数量`, members.length, '个', tidy(members.flatMap((m) => m.evidence)))]);
}

/** 专栏1和专栏3分别有几个项目: one number a section. */
async function countEach(frame: Frame, sections: readonly FrameFilter[], session: Session): Promise<Outcome> {
  const rest = frame.filters.filter((f) => !sections.includes(f));
  const items: AnswerItem[] = [];
  for (const section of sections) {
    const { members } = await membersOf({ ...frame, filters: [...rest, section] }, session);
    if (members.length === 0) return nothing(section);
    const word = [...new Set(frame.want.map((w) => w.word))].join('、');
    items.push(valueItem(`${section.word}${word}数量`, members.length, '个', tidy(members.flatMap((m) => m.evidence))));
  }
  return found(items);
}

async function rank(frame: Frame, session: Session): Promise<Outcome> {
  if (frame.want.length === 0) return nothing();
  const { members, missing } = await membersOf(frame, session);
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

function noFigure(missing: { measure: { word: string }; years: string[] }[]): Outcome {
  const first = missing[0];
  return {
    items: [],
    reason: { why: 'no-figure', measure: first?.measure.word ?? '', years: first?.years ?? [] },
    byText: false,
  };
}

async function aggregate(frame: Frame, session: Session): Promise<Outcome> {
  const { values, missing } = await figures(frame, session);
  if (missing.length > 0) return noFigure(missing);
  if (frame.operation === 'average' && frame.measures.length === 2) {
    const item = perUnit(values);
    return item ? found([item]) : { items: [], reason: { why: 'not-comparable' }, byText: false };
  }
  const subjects = await subjectsOf(frame, session);
  const item = total(values, frame.operation === 'sum' ? 'sum' : 'average', frame.measures[0]?.word ?? '');
  // A sum over some of the things asked for would be silently wrong.
  if (
    !item ||
    new Set(values.map((v) => v.subject.id)).size !== (frame.expected ?? subjects.length) ||
    values.length !== (frame.expected ?? subjects.length)
  ) {
    return { items: [], reason: { why: 'not-comparable' }, byText: false };
  }
  return found([{ ...item, name: `${item.name}（${values.map((v) => `${labelOf(v)}${v.value}`).join('，')}）` }]);
}
