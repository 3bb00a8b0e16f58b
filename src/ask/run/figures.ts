/** Answers that are figures: values, sums, means, differences, ratios. */
import type { NodeRow } from '../../../graph/query.js';
import { type AnswerItem, valueItem } from '../answer.js';
import type { Frame, FrameFilter, Measure } from '../frame.js';
import { statisticalScope } from '../lexicon/measures.js';
import { normaliseName } from '../normalise.js';
import { compareAmounts, converted, round } from './amount.js';
import { isWithin } from './clauses.js';
import { namedWith } from './conditions.js';
import type { Value } from './member.js';
import { membersOf } from './members.js';
import type { Session } from './session.js';
import { sharesOf } from './share.js';
import { asAsked, figuresOf, isInvestment, nameOf, planNodes } from './values.js';

/** The figures a frame is about, measure by measure, and what the plan gives instead where it gives none. */
export interface Figures {
  values: Value[];
  /** Measures without a figure, with the years that the plan does give. */
  missing: { measure: Measure; years: string[] }[];
}

/** Kinds that figures are about. */
export const holders: ReadonlySet<string> = new Set(['Park', 'City', 'Project', 'Enterprise', 'Infrastructure']);
const subjectFields = new Set(['entity', 'within', 'topic', 'level', 'among', 'status', 'section', 'role', 'text', 'quantity']);

/** The things whose figures are asked for: what is given, members of the kind wanted, or the plan. */
export async function subjectsOf(frame: Frame, session: Session) {
  const all = frame.filters.filter(
    (f) => !isScope(f, frame) && subjectFields.has(f.field) && !(f.field === 'quantity' && f.join === 'any'),
  );
  // 云岭高新区产值在表2里是多少: where it is stated, not what it is of.
  const things = all.filter((f) => f.field !== 'section');
  const given = frame.want.length === 0 && things.length > 0 ? things : all;
  if (frame.want.length === 0 && given.every((f) => f.field === 'section'))
    return [...(await planNodes(session)), ...(await headedThings(given, session))];
  if (frame.want.some((w) => holders.has(w.kind)) || (frame.want.length > 0 && given.every((f) => f.field !== 'entity')))
    // The year is the figure's, not one that the clause about the thing must name.
    return (
      await membersOf({ ...frame, measures: [], filters: frame.filters.filter((f) => f.field !== 'year') }, session)
    ).members.map((m) => m.node);
  const ids = given.filter((f) => f.field === 'entity' || f.field === 'among').flatMap((f) => f.ids ?? []);
  if (given.every((f) => f.field === 'entity' || f.field === 'among')) {
    const nodes = [];
    for (const kind of new Set(ids.map((id) => session.catalogue.entities.get(id)?.kind))) {
      if (!kind) continue;
      const mine = ids.filter((id) => session.catalogue.entities.get(id)?.kind === kind);
      const rows = await session.rows({ from: { kind, where: { op: 'ids', ids: mine } } });
      nodes.push(...rows.flatMap((row) => (row.nodes[0] ? [row.nodes[0]] : [])));
    }
    return nodes.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }
  const projects = investedIn(frame, given, session);
  if (projects.length > 0) {
    const rows = await session.rows({ from: { kind: 'Project', where: { op: 'ids', ids: projects } } });
    return rows.flatMap((row) => row.nodes[0] ?? []);
  }
  const within = given.find((f) => f.field === 'within');
  if (within?.frame && given.length === 1) return (await membersOf(within.frame, session)).members.map((m) => m.node);
  return theOneProject(frame, session);
}

/** 临江那段说的产值: what the section's own heading names. */
async function headedThings(sections: readonly FrameFilter[], session: Session): Promise<NodeRow[]> {
  const paths = sections.flatMap((f) => (f.not ? [] : (f.words ?? [])));
  const titles = session.catalogue.sections.filter((s) => paths.includes(s.path)).map((s) => normaliseName(s.title));
  const named = titles.flatMap((t) => session.catalogue.forms.get(t) ?? []).filter((e) => holders.has(e.kind));
  const nodes: NodeRow[] = [];
  for (const { id, kind } of named) {
    const rows = await session.rows({ from: { kind, where: { op: 'ids', ids: [id] } } });
    nodes.push(...rows.flatMap((row) => row.nodes[0] ?? []));
  }
  return nodes;
}

/** 竹浆二期和光伏电站总投资: each term names one project; none where one of them names several. */
function investedIn(frame: Frame, given: readonly FrameFilter[], session: Session): string[] {
  if (
    !frame.measures.every((m) => /^(?:项目|计划)?总?投资(?:额|总额|规模|金额)?$/.test(m.word)) ||
    !given.every((f) => f.field === 'topic' || f.field === 'text')
  )
    return [];
  const found = given.map((f) => namedWith('Project', (f.words ?? [])[0] ?? '', session.catalogue));
  return found.every((ids) => ids.length === 1) ? [...new Set(found.flat())] : [];
}

/** 恒泰石化烯烃项目总投资: what is given, all together, is of one project. */
async function theOneProject(frame: Frame, session: Session): Promise<NodeRow[]> {
  if (frame.want.length > 0 || !frame.measures.every(isInvestment)) return [];
  const filters = frame.filters.filter((f) => f.field !== 'year' && f.field !== 'nature');
  const { members } = await membersOf(
    { operation: 'list', want: [{ kind: 'Project', word: '项目' }], measures: [], filters },
    session,
  );
  return members.length === 1 ? members.map((m) => m.node) : [];
}

/** 2020年苹果种了多少亩: the plan's own figure of that name, 苹果面积. */
async function ofTopic(frame: Frame, measure: Measure, session: Session): Promise<Value[]> {
  const topics = frame.filters.filter((f) => f.field === 'topic' && !f.not);
  const rest = frame.filters.filter((f) => !topics.includes(f) && f.field !== 'year' && f.field !== 'nature');
  if (topics.length !== 1 || rest.length > 0 || frame.want.length > 0 || measure.words.length === 0) return [];
  const words = [(topics[0]!.words ?? []).slice(0, 1), ...measure.words];
  return figuresOf(await planNodes(session), { ...measure, indicators: [], words }, session);
}

/** A city that a plan is named after is the plan's whole area. */
async function asPlans(subjects: readonly NodeRow[], session: Session): Promise<NodeRow[]> {
  const cities = subjects.filter((s) => s.kind === 'City').map((s) => nameOf(s).replace(/(?<=..)[市县区]$/, ''));
  if (cities.length !== 1 || subjects.length !== 1) return [];
  return (await planNodes(session)).filter((p) => String(p.props.title ?? '').includes(cities[0]!));
}

/** 19个还是21个: only the numbers offered, where the plan gives one of them; what it gives else, where it gives none. */
function offered(values: Value[], frame: Frame): Value[] {
  const numbers = frame.filters.filter((f) => f.field === 'quantity' && f.join === 'any').map((f) => f.value);
  const among = values.filter((v) => numbers.includes(v.value ?? Number.NaN));
  return among.length > 0 ? among : values;
}

/** 规上企业利润: of which enterprises a figure of the plan is. */
const isScope = (f: FrameFilter, frame: Frame): boolean =>
  f.field === 'text' && !f.not && statisticalScope(f.word) !== undefined && frame.want.length === 0;

/** Figures stated in a passage that names the scope asked for; all where none is asked for. */
async function inScope(values: Value[], frame: Frame, session: Session): Promise<Value[]> {
  let out = values;
  for (const scope of frame.filters.filter((f) => isScope(f, frame))) {
    const passages = (await session.passages(statisticalScope(scope.word)!)).map((hit) => hit.node.props);
    const says = (at: number) => passages.some((p) => Number(p.start) <= at && at < Number(p.end));
    out = out.filter((v) => v.evidence.some((e) => says(e.start)));
  }
  return out;
}

/** 表3里的: figures that these sections state, each with its clauses there. */
function inSections(values: Value[], frame: Frame): Value[] {
  const paths = frame.filters.filter((f) => f.field === 'section' && !f.not).flatMap((f) => f.words ?? []);
  if (paths.length === 0) return values;
  return values.flatMap((v) => {
    const evidence = v.evidence.filter((e) => paths.some((p) => isWithin(e.section, p)));
    return evidence.length > 0 ? [{ ...v, evidence }] : [];
  });
}

export async function figures(frame: Frame, session: Session): Promise<Figures> {
  const subjects = await subjectsOf(frame, session);
  const out: Figures = { values: [], missing: [] };
  for (const measure of frame.measures) {
    const own = await figuresOf(subjects, measure, session);
    const whole = own.length > 0 ? own : await figuresOf(await asPlans(subjects, session), measure, session);
    const topical = whole.length > 0 ? whole : await ofTopic(frame, measure, session);
    const all = topical.length > 0 ? topical : await sharesOf(subjects, measure, frame, session);
    // 规划多大、2025年产值多少: the year is that of the figures that have years.
    const undated = frame.measures.length > 1 && all.every((v) => v.year === null && v.nature === null);
    const stated = inSections(undated ? all : asAsked(all, frame), frame);
    const values = offered(await inScope(stated, frame, session), frame);
    if (values.length > 0)
      out.values.push(
        ...values.filter(
          (v) =>
            !out.values.some(
              (o) =>
                o.evidence[0] && o.label === v.label && o.subject.id === v.subject.id && o.value === v.value && o.year === v.year,
            ),
        ),
      );
    else out.missing.push({ measure, years: [...new Set(all.map((v) => v.year ?? ''))].filter(Boolean).sort() });
  }
  return out;
}

/** 云岭高新区产值（2020年） */
export function labelOf(v: Value): string {
  const who = v.subject.kind === 'Plan' ? '' : nameOf(v.subject);
  const sign = signs[v.comparator] ?? '';
  const marks = [v.year ? `${v.year}年` : '', sign, v.value === null ? v.valueText : ''].filter(Boolean).join('，');
  return `${who}${v.label}${marks ? `（${marks}）` : ''}`;
}

export const itemOf = (v: Value): AnswerItem => ({
  ...valueItem(v.value === null ? v.valueText : labelOf(v), v.value, v.unit, v.evidence),
  figure: {
    about: v.subject.kind === 'Plan' ? null : nameOf(v.subject),
    measure: v.label,
    year: v.year,
    said: saidOf(v),
  },
});

const signs: Readonly<Record<string, string>> = { '>': '超过', '>=': '以上', '<': '低于', '<=': '以内', '~': '约' };

/** 超过500亿元: the number and unit with the comparator in its usual place. */
function saidOf(v: Value): string {
  const amount = v.value === null ? v.valueText : `${v.value}${v.unit ?? ''}`;
  const sign = signs[v.comparator] ?? '';
  return sign.startsWith('以') ? amount + sign : sign + amount;
}

/** One item for a sum or a mean; null where units differ or nothing is there. */
export function total(values: readonly Value[], how: 'sum' | 'average', word: string): AnswerItem | null {
  const numbers = values.filter((v): v is Value & { value: number } => v.value !== null);
  const first = numbers[0];
  if (
    !first ||
    numbers.some((v) => compareAmounts({ value: v.value, unit: v.unit }, { value: first.value, unit: first.unit }) === null)
  )
    return null;
  const units = new Set(numbers.flatMap((v) => v.unit ?? []));
  if (units.size > 0 && numbers.some((v) => v.unit === null && v.label !== first.label)) return null;
  const unit = [...units][0] ?? null;
  // 3600万元 and 1.5亿元 add up in the first one's unit.
  const amounts = numbers.map((v) => converted(v.value, v.unit, unit));
  if (amounts.some((n) => n === null)) return null;
  const sum = amounts.reduce<number>((n, v) => n + (v ?? 0), 0);
  const value = round(how === 'sum' ? sum : sum / numbers.length);
  const bearers = new Map(numbers.filter((v) => v.subject.kind !== 'Plan').map((v) => [v.subject.id, nameOf(v.subject)]));
  const names = [...bearers.values()].join('、');
  return valueItem(
    `${names}${word}${how === 'sum' ? '合计' : '平均'}`,
    value,
    unit,
    numbers.flatMap((v) => v.evidence),
  );
}

const counted = /^(?:个|家|项|座|条|户|人)$/;

/** 平均每个项目投资: one subject's amount over its count, or null where they are not one of each. */
export function perUnit(values: readonly Value[]): AnswerItem | null {
  const numbers = values.filter((v): v is Value & { value: number } => v.value !== null);
  const counts = numbers.filter((v) => counted.test(v.unit ?? ''));
  const amounts = numbers.filter((v) => !counted.test(v.unit ?? ''));
  const [amount] = amounts;
  const [count] = counts;
  if (!amount || !count || amounts.length > 1 || counts.length > 1 || amount.subject.id !== count.subject.id || count.value === 0)
    return null;
  const value = Number((amount.value / count.value).toPrecision(4));
  return valueItem(
    `${labelOf(amount)}${amount.value}${amount.unit ?? ''}÷${count.value}${count.unit ?? ''}`,
    value,
    `${amount.unit ?? ''}/${count.unit}`,
    [...amount.evidence, ...count.evidence],
  );
}

/**
 * The two sides of a comparison: two subjects by one indicator in one year, or one subject in the two years asked.
 * Null where there is not exactly one such pair.
 */
export function sides(values: readonly Value[]): Pair | null {
  const pairs = pairsOf(values);
  return pairs.length === 1 ? pairs[0]! : null;
}

/** The same for each year that both subjects have one figure of; none where a year has several. */
export function pairsByYear(values: readonly Value[]): Pair[] {
  const pairs = pairsOf(values);
  const years = pairs.map(([a]) => a.year);
  return new Set(years).size === years.length ? pairs : [];
}

type Pair = [Value & { value: number }, Value & { value: number }];

/** 2021-2025 against 2020: what was done in a span of years is no state of one year. */
const isSpan = (v: Value): boolean => v.year?.includes('-') ?? false;

/** 超过3000 beside 3120 of the same year says no more than it. */
const impliedBy = (loose: Value & { value: number }, exact: Value & { value: number }): boolean =>
  loose.comparator.startsWith('>') &&
  exact.comparator === '=' &&
  loose.subject.id === exact.subject.id &&
  loose.label === exact.label &&
  loose.year === exact.year &&
  (compareAmounts({ value: exact.value, unit: exact.unit }, { value: loose.value, unit: loose.unit }) ?? -1) > 0;

/** Every figure of the one side with every like one of the other. */
export function pairsOf(values: readonly Value[]): Pair[] {
  const given = values.filter((v): v is Value & { value: number } => v.value !== null);
  const numbers = given.filter((v) => !given.some((o) => impliedBy(v, o)));
  const subjects = [...new Set(numbers.map((v) => v.subject.id))];
  const alike = (a: Value, b: Value) =>
    subjects.length === 2 ? a.year === b.year && a.subject.id !== b.subject.id : a.year !== b.year && isSpan(a) === isSpan(b);
  if (subjects.length > 2 || subjects.length === 0) return [];
  return numbers.flatMap((a, i) =>
    numbers
      .slice(i + 1)
      .filter(
        (b) =>
          a.label === b.label &&
          alike(a, b) &&
          compareAmounts({ value: a.value, unit: a.unit }, { value: b.value, unit: b.unit }) !== null,
      )
      .map((b): Pair => [a, b]),
  );
}
