/** Figures of two plans for the same year: aimed at and reported, or given differently. */
import { grouped } from '../../graph/layer/grouped.js';
import { agree, compared, conversion, mayBe } from './amount.js';
import type { Disagreement, Outcome, PlanComparison, Statement } from './comparison.js';
import type { PlanSaid, SaidFigure } from './said.js';
import { type Aim, byYear, isTarget } from './targets-changed.js';

const isReport = ({ statement: { nature, year } }: SaidFigure): boolean => nature === '现状' && year !== null;
const isYear = (year: string): boolean => /^\d{4}$/.test(year);

/** Indicator and subject → year → what the plan gives. */
function given(plan: PlanSaid, wanted: (figure: SaidFigure) => boolean): Map<string, Map<string, Aim>> {
  return new Map([...grouped(plan.figures.filter(wanted), (f) => f.key)].map(([key, figures]) => [key, byYear(figures)]));
}

/** A plan that gives several values for one year has no one outcome, and its target was no one target. */
const settled = (aim: Aim | undefined): SaidFigure | null => (aim && aim.others.length === 0 ? aim.figure : null);

export function outcomesOf(a: PlanSaid, b: PlanSaid): PlanComparison['outcomes'] {
  const reports = given(b, isReport);
  const starts = given(a, isReport);
  let targets = 0;
  const reported: Outcome[] = [];
  for (const [key, years] of given(a, isTarget)) {
    for (const [year, aim] of years) {
      if (!isYear(year)) continue;
      targets += 1;
      const [aimed, outcome] = [settled(aim), settled(reports.get(key)?.get(year))];
      const reached = aimed && outcome ? isReached(aimed.statement, outcome.statement, startOf(starts.get(key), year)) : null;
      if (reached === null) continue;
      const { thing, subject, statement: target } = aimed!;
      reported.push({ thing, subject, year, target, outcome: outcome!.statement, reached });
    }
  }
  return { targets, reported };
}

/** The last report before a year. */
function startOf(years: Map<string, Aim> | undefined, year: string): Statement | null {
  const before = [...(years ?? [])].filter(([y]) => isYear(y) && y < year).sort(([x], [y]) => (x < y ? 1 : -1));
  return settled(before[0]?.[1])?.statement ?? null;
}

/**
 * Null where the two are no common quantity. What is to stay below a bound, or to fall from where it stood, is reached from
 * above; all else from below. A report that is written less finely (1500 of 1500.4) reaches what it may be.
 */
export function isReached(target: Statement, outcome: Statement, start: Statement | null): boolean | null {
  const factor = conversion(outcome.unit, target.unit);
  if (target.value === null || outcome.value === null || factor === null) return null;
  const sign = compared(outcome.value * factor, target.value);
  if (sign !== 0 && sign < 0 === falls(target, start)) return true;
  const strict = target.comparator === '>' || target.comparator === '<';
  return !strict && mayBe(outcome.value, target.value, factor);
}

function falls({ comparator, value, unit }: Statement, start: Statement | null): boolean {
  if (comparator === '<' || comparator === '<=') return true;
  const factor = start && conversion(start.unit, unit);
  return comparator !== '>' && comparator !== '>=' && factor !== null && start?.value != null && start.value * factor > value!;
}

/** Two targets, or two reports, for one year that cannot both hold; what one aims at and the other reports is an outcome. */
export function conflictsOf(a: PlanSaid, b: PlanSaid): Disagreement[] {
  return [isTarget, isReport].flatMap((wanted) => {
    const others = given(b, wanted);
    return [...given(a, wanted)].flatMap(([key, years]) =>
      [...years].flatMap(([year, aim]) => {
        const [before, after] = [settled(aim), settled(others.get(key)?.get(year))];
        if (!before || !after || bothHold(before.statement, after.statement)) return [];
        return [{ thing: after.thing, subject: after.subject, year, before: before.statement, after: after.statement }];
      }),
    );
  });
}

/** 1500亿元以上 and 1600亿元 can both be so; different units or shares in words are not judged. */
function bothHold(x: Statement, y: Statement): boolean {
  const factor = conversion(x.unit, y.unit);
  if (x.value === null || y.value === null || factor === null) return true;
  if (agree(x.value, y.value, factor)) return true;
  const sign = compared(x.value * factor, y.value);
  const [low, high] = sign < 0 ? [x, y] : [y, x];
  return isOpen(low, '>') || isOpen(high, '<');
}

const isOpen = ({ comparator }: Statement, way: '>' | '<'): boolean => comparator === way || comparator === `${way}=`;
