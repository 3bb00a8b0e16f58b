/** Members that meet a figure (超过100平方公里) and members by their place in an order (最大, 前五). */
import type { Frame, Measure } from '../frame.js';
import { amountOf, compareAmounts, holdsFor } from './amount.js';
import { isBlank, withBlank } from './blank-cells.js';
import type { Member, Value } from './member.js';
import type { Session } from './session.js';
import { asAsked, figuresOf, isInvestment } from './values.js';

/** Keeps the members whose figure compares as asked, and says which figure. */
export async function withQuantity(members: readonly Member[], frame: Frame, session: Session): Promise<Member[]> {
  let kept = [...members];
  for (const filter of frame.filters) {
    if (filter.field === 'quantity' && filter.measure && filter.not && filter.cmp === undefined) {
      // 没写面积的: those without such a figure of any year.
      const having = await figureBy(kept, filter.measure, { ...frame, filters: [] }, session);
      kept = kept.filter((member) => !having.has(member.node.id));
      continue;
    }
    if (isBlank(filter)) {
      kept = await withBlank(kept, filter, session);
      continue;
    }
    if (filter.field !== 'quantity' || !filter.measure || filter.cmp === undefined || filter.value === undefined) continue;
    const limit = { value: filter.value, unit: filter.unit ?? null };
    const figures = await figureBy(kept, filter.measure, frame, session);
    kept = kept.flatMap((member) => {
      const figure = figures.get(member.node.id)?.find((f) => {
        const difference = f.value === null ? null : compareAmounts({ value: f.value, unit: f.unit }, limit);
        return difference !== null && holdsFor(difference, filter.cmp!) !== (filter.not ?? false);
      });
      return figure ? [{ ...member, figure, evidence: [...figure.evidence, ...member.evidence] }] : [];
    });
  }
  return frame.rank ? placed(kept, frame, session) : kept;
}

/** The figures of each member for the years and natures asked for. */
async function figureBy(
  members: readonly Member[],
  measure: Measure,
  frame: Frame,
  session: Session,
): Promise<Map<string, Value[]>> {
  const values = asAsked(
    await figuresOf(
      members.map((m) => m.node),
      measure,
      session,
    ),
    frame,
  );
  const out = new Map<string, Value[]>();
  for (const v of values) out.set(v.subject.id, [...(out.get(v.subject.id) ?? []), v]);
  return out;
}

/** The places asked for; those that share the last place are all given. */
async function placed(members: readonly Member[], frame: Frame, session: Session): Promise<Member[]> {
  const { dir, from, count } = frame.rank!;
  const measure = frame.measures[0];
  if (!measure) return [];
  const all = await figureBy(members, measure, frame, session);
  // What a project costs is no figure of a year.
  const figures = isInvestment(measure) && members.every((m) => m.node.kind !== 'City') ? all : ofOneYear(all);
  const [, divisor] = frame.measures;
  if (divisor) {
    // The nature and the year asked for are those of the figure, not of what it is divided by.
    const bare = { ...frame, filters: frame.filters.filter((f) => f.field !== 'nature' && f.field !== 'year') };
    divide(figures, await figureBy(members, divisor, bare, session));
  }
  const sign = dir === 'max' ? -1 : 1;
  const withFigure = members.flatMap((member) => {
    const best = [...(figures.get(member.node.id) ?? [])].filter((f) => f.value !== null).sort((a, b) => sign * order(a, b))[0];
    return best ? [{ ...member, figure: best, evidence: [...best.evidence, ...member.evidence] }] : [];
  });
  const sorted = withFigure.sort((a, b) => sign * order(a.figure, b.figure));
  const last = sorted[from + count - 2];
  return sorted.filter(
    (m, i) => i >= from - 1 && (i < from + count - 1 || (last !== undefined && order(m.figure, last.figure) === 0)),
  );
}

/** 投资最多 by 每个项目: each figure over the member's own count or area of the same year, the one said nearest to it. */
function divide(figures: Map<string, Value[]>, divisors: ReadonlyMap<string, Value[]>): void {
  for (const [id, list] of figures) {
    const parts = list.flatMap((v): Value[] => {
      const [first] = (divisors.get(id) ?? [])
        .filter((d) => d.value && amountOf(d.value, d.unit).family !== amountOf(v.value ?? 0, v.unit).family)
        .filter((d) => d.year === null || v.year === null || d.year === v.year)
        .sort((x, y) => apart(x, v) - apart(y, v));
      if (v.value === null || !first) return [];
      const value = Number((v.value / first.value!).toPrecision(4));
      const label = `${v.label}÷${first.label}`;
      return [
        {
          ...v,
          label,
          value,
          valueText: String(value),
          unit: `${v.unit ?? ''}/${first.unit ?? ''}`,
          evidence: [...v.evidence, ...first.evidence],
        },
      ];
    });
    figures.set(id, parts);
  }
}

/** How far apart two figures stand in the text: those of one sentence belong together. */
const apart = (a: Value, b: Value): number => Math.abs((a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));

/** Figures of different years are not set against each other: the year that most members have. */
function ofOneYear(figures: Map<string, Value[]>): Map<string, Value[]> {
  const counts = new Map<string | null, number>();
  for (const list of figures.values())
    for (const year of new Set(list.map((v) => v.year))) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [year] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null];
  return new Map([...figures].map(([id, list]) => [id, list.filter((v) => v.year === year)]));
}

function order(a: Value, b: Value): number {
  return compareAmounts({ value: a.value!, unit: a.unit }, { value: b.value!, unit: b.unit }) ?? a.value! - b.value!;
}
