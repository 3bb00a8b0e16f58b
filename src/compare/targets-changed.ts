/** The targets of two plans: the same indicator of the same subject, the year that each aims at. */
import { grouped } from '../../graph/layer/grouped.js';
import { compared, conversion } from './amount.js';
import type { Change, ComparedPlan, NotCompared, Statement } from './comparison.js';
import type { PlanSaid, SaidFigure } from './said.js';
import type { Changed } from './things-changed.js';

/** What is aimed at: it has a year or period, and does not tell how things are. */
export const isTarget = ({ statement: { nature, year } }: SaidFigure): boolean =>
  year !== null && nature !== null && nature !== '现状';

/** All that a plan gives for one year: one statement, or several that differ. */
export interface Aim {
  figure: SaidFigure;
  /** Different values for the same year; empty where the plan gives one. */
  others: SaidFigure[];
}

/** By year; what says the same again adds its clauses. */
export function byYear(figures: readonly SaidFigure[]): Map<string, Aim> {
  const aims = new Map<string, Aim>();
  for (const figure of figures) {
    const year = figure.statement.year!;
    const aim = aims.get(year);
    if (!aim) aims.set(year, { figure, others: [] });
    else if (sameAmount(aim.figure.statement, figure.statement)) aim.figure = joined(aim.figure, figure);
    else aim.others.push(figure);
  }
  return aims;
}

/** A binding or expected target is more than one that only says so. */
function joined(one: SaidFigure, other: SaidFigure): SaidFigure {
  const [x, y] = [one.statement, other.statement];
  const nature = x.nature === '目标' ? y.nature : x.nature;
  return { ...one, statement: { ...x, nature, evidence: [...x.evidence, ...y.evidence] } };
}

export function sameAmount(x: Statement, y: Statement): boolean {
  if (x.value === null || y.value === null) return plain(x) === plain(y);
  const factor = conversion(x.unit, y.unit);
  return factor !== null && compared(x.value * factor, y.value) === 0;
}

const plain = ({ text }: Statement): string => (text ?? '').normalize('NFKC').replace(/[∶:\s]+/g, ':');

export function targetsChanged(a: PlanSaid, b: PlanSaid): Changed {
  const [before, after] = [a, b].map(({ figures }) => grouped(figures.filter(isTarget), (figure) => figure.key));
  const found: Changed = { changes: [], unchanged: 0, notCompared: [] };
  for (const [key, figures] of before!) {
    const others = after!.get(key);
    if (others) compareAims(byYear(figures), byYear(others), a.plan, b.plan, found);
    else for (const { figure } of byYear(figures).values()) found.changes.push(oneSided(figure, 'dropped'));
  }
  for (const [key, figures] of after!)
    if (!before!.has(key)) for (const { figure } of byYear(figures).values()) found.changes.push(oneSided(figure, 'added'));
  return found;
}

function oneSided({ thing, subject, statement }: SaidFigure, type: 'added' | 'dropped'): Change {
  const [before, after] = type === 'added' ? [null, statement] : [statement, null];
  return { kind: 'target', type, aspect: 'presence', thing, subject, before, after };
}

function compareAims(a: Map<string, Aim>, b: Map<string, Aim>, planA: ComparedPlan, planB: ComparedPlan, found: Changed): void {
  const rest = new Map(b);
  const alone: SaidFigure[] = [];
  const counterparts = pairedYears([...a.keys()], [...b.keys()], planA.period, planB.period);
  for (const [year, before] of a) {
    const partner = counterparts.get(year);
    const after = partner === undefined ? undefined : rest.get(partner);
    if (!after) {
      alone.push(before.figure, ...before.others);
      continue;
    }
    rest.delete(partner!);
    compareTwo(before, after, found);
  }
  const late = [...rest.values()].flatMap(({ figure, others }) => [figure, ...others]);
  if (alone.length + late.length > 0) found.notCompared.push(notCompared('year', alone, late));
}

function notCompared(reason: NotCompared['reason'], a: readonly SaidFigure[], b: readonly SaidFigure[]): NotCompared {
  const { thing, subject } = (b[0] ?? a[0])!;
  return { reason, thing, subject, before: a.map((f) => f.statement), after: b.map((f) => f.statement) };
}

/**
 * Which year of the second plan stands against a year of the first: the one as far from the end of its plan (2020 and 2025
 * of five-year plans), or the same year; a period (2016-2020) only against a period. Where each has one left, these.
 */
export function pairedYears(
  a: readonly string[],
  b: readonly string[],
  periodA: string | null,
  periodB: string | null,
): Map<string, string> {
  const pairs = new Map<string, string>();
  const end = (period: string | null) => (period === null ? null : Number(period.slice(-4)));
  const [endA, endB] = [end(periodA), end(periodB)];
  const isSpan = (year: string) => year.includes('-');
  const ways: ((x: string, y: string) => boolean)[] = [
    (x, y) => endA !== null && endB !== null && Number(x.slice(-4)) - endA === Number(y.slice(-4)) - endB,
    (x, y) => x === y,
  ];
  const left = (span: boolean) => {
    const used = new Set(pairs.values());
    return [a.filter((x) => isSpan(x) === span && !pairs.has(x)), b.filter((y) => isSpan(y) === span && !used.has(y))] as const;
  };
  for (const span of [false, true]) {
    for (const meets of ways) {
      const [ofA, ofB] = left(span);
      const free = new Set(ofB);
      for (const x of ofA) {
        const y = [...free].find((one) => meets(x, one));
        if (y !== undefined && free.delete(y)) pairs.set(x, y);
      }
    }
    const [[x, ...moreA], [y, ...moreB]] = left(span);
    if (x !== undefined && y !== undefined && moreA.length + moreB.length === 0) pairs.set(x, y);
  }
  return pairs;
}

function compareTwo(a: Aim, b: Aim, found: Changed): void {
  const { thing, subject, statement: after } = b.figure;
  const before = a.figure.statement;
  const change = (type: Change['type'], aspect: Change['aspect']) =>
    found.changes.push({ kind: 'target', type, aspect, thing, subject, before, after });
  if (a.others.length + b.others.length > 0) {
    found.notCompared.push(notCompared('several', [a.figure, ...a.others], [b.figure, ...b.others]));
    return;
  }
  const counted = found.changes.length;
  if (before.value === null || after.value === null) {
    if (!sameAmount(before, after)) change('changed', 'value');
  } else {
    const factor = conversion(before.unit, after.unit);
    if (factor === null) {
      found.notCompared.push(notCompared('unit', [a.figure], [b.figure]));
      return;
    }
    const sign = compared(before.value * factor, after.value);
    if (sign !== 0) change(sign < 0 ? 'raised' : 'lowered', 'value');
  }
  if (isUpper(before) !== isUpper(after)) change('changed', 'bound');
  if (isFirm(before) && isFirm(after) && before.nature !== after.nature) change('changed', 'nature');
  if (found.changes.length === counted) found.unchanged += 1;
}

const isUpper = ({ comparator }: Statement): boolean => comparator === '<' || comparator === '<=';
/** 目标 alone leaves open which of the two. */
const isFirm = ({ nature }: Statement): boolean => nature === '预期性' || nature === '约束性';
