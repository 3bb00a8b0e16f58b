/** The members that a frame asks for, with their figures where those are asked too. */
import type { Frame } from '../frame.js';
import { builtAt } from './built-at.js';
import { countedInOneClause } from './counted-clause.js';
import { listedInOne } from './enumerations.js';
import { figures, holders, itemOf } from './figures.js';
import { namedByHead } from './heads.js';
import { inOwnName } from './in-own-name.js';
import { lineEnds } from './line-ends.js';
import { listedAbroad, listedFree } from './listed-free.js';
import { memberItem } from './member-item.js';
import { membersOf } from './members.js';
import { ofTheGiven } from './of-the-given.js';
import { found, inTwoWays, miscounted, noFigure, nothing, type Outcome, orNothing } from './outcome.js';
import { basisOf } from './plan-basis.js';
import { planFacts } from './plan-facts.js';
import { remarksOf } from './remarks.js';
import { sectionItems } from './section-items.js';
import type { Session } from './session.js';
import { onlyInOne } from './sets.js';
import { twoStates } from './two-states.js';

/** 战略性新兴产业: a class of industries, whose members a section lists itself. */
const ofClass = (frame: Frame): boolean =>
  frame.want.length === 1 && frame.want[0]!.kind === 'Industry' && frame.filters.some((f) => f.field === 'role');

export async function inOneOnly(frame: Frame, session: Session): Promise<Outcome> {
  const [a, b] = frame.filters.filter((f) => f.field === 'section' && !f.not).flatMap((f) => f.words ?? []);
  if (ofClass(frame)) return orNothing(a && b ? await listedInOne(frame, [a, b], session) : null);
  const members = await onlyInOne(frame, session);
  if (!members || members.length === 0) return nothing();
  if (miscounted(frame, members.length, true))
    return { items: [], reason: { why: 'miscounted', found: members.length, expected: frame.expected! }, byText: false };
  return found(members.map(memberItem));
}

export async function list(frame: Frame, session: Session): Promise<Outcome> {
  if (frame.want.some((w) => w.kind === 'Plan')) return orNothing(await planFacts(frame, session));
  const sections = frame.filters.filter((f) => f.field === 'section');
  const [has, lacks] = [sections.find((f) => !f.not)?.words?.[0], sections.find((f) => f.not)?.words?.[0]];
  if (ofClass(frame) && has && lacks) return orNothing(await listedInOne(frame, [has, lacks], session, true));
  const abroad = await listedAbroad(frame, session);
  if (abroad.length > 0) return found(abroad, true);
  const ends = await lineEnds(frame, session);
  if (ends.items.length > 0) {
    const unsaid = ends.without.join(session.language === 'zh' ? '、' : ', ');
    const told = session.language === 'zh' ? `规划没有写明起讫点：${unsaid}` : `the plan does not state the ends of ${unsaid}`;
    return { ...found(ends.items), remarks: unsaid ? [told] : [] };
  }
  const { members: all, missing, byText } = await membersOf(frame, session);
  const counted = miscounted(frame, all.length, byText) ? countedInOneClause(all, frame.expected!) : null;
  const members = counted ?? all;
  if ((members.length === 0 || byText) && frame.want.some((w) => w.word === '所在地')) {
    const places = await builtAt(frame.filters, session);
    if (places.length > 0) return found(places, true);
  }
  if (members.length === 0) {
    const headed = await sectionItems(frame, session);
    if (headed.length > 0) return found(headed);
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
