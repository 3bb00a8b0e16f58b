/** What is said beside an answer of several plans: that they differ on one thing. */
import { agree, conversion } from '../../compare/amount.js';
import type { Frame } from '../frame.js';
import { wordsOf } from '../plans/plan-words.js';
import type { PlanPart } from './outcome.js';
import type { Session } from './session.js';

interface Told {
  said: string;
  value: number | null;
  unit: string | null;
}

/** One remark, or none. What only one plan gives is no difference, nor is a figure of another year or of another place. */
export function plansApart(frame: Frame, parts: readonly PlanPart[], session: Session): string[] {
  const told = parts.map((p) => statements(frame, p, session));
  const apart = told.some((one, i) =>
    told.slice(i + 1).some((other) => [...one].some(([key, said]) => other.has(key) && !alike(said, other.get(key)!))),
  );
  if (!apart) return [];
  if (session.language === 'en') return [parts.length === 2 ? 'the two plans differ' : 'the plans differ'];
  return [parts.length === 2 ? '两个规划说法不同' : '各规划说法不同'];
}

/** Does each of the one stand among the other? 1200公顷 is 12平方公里. */
function alike(one: readonly Told[], other: readonly Told[]): boolean {
  const among = (a: readonly Told[], b: readonly Told[]) => a.every((x) => b.some((y) => same(x, y)));
  return among(one, other) && among(other, one);
}

function same(x: Told, y: Told): boolean {
  if (x.said === y.said) return true;
  const factor = conversion(x.unit, y.unit);
  return x.value !== null && y.value !== null && factor !== null && agree(x.value, y.value, factor);
}

/** What is told, by what it is told of: a figure of one thing and year, a level or state, yes or no. */
function statements(frame: Frame, { plan, outcome }: PlanPart, session: Session): Map<string, Told[]> {
  const out = new Map<string, Told[]>();
  const put = (key: string, told: Told) => out.set(key, [...(out.get(key) ?? []), told]);
  const record = session.catalogue.plans.find((p) => p.id === plan);
  const whole = (record && wordsOf(record).places[0]) ?? plan;
  const things = frame.filters.filter((f) => (f.field === 'entity' || f.field === 'topic') && !f.not);
  const state =
    things.length === 1 && frame.want.length > 0 && frame.want.every((w) => w.kind === 'Level' || w.kind === 'Status');
  for (const { figure, kind, boolean, name, value, unit } of outcome.items) {
    if (figure)
      put(['figure', figure.about ?? `whole ${whole}`, figure.measure, figure.year ?? ''].join('|'), {
        said: figure.said,
        value,
        unit,
      });
    else if (kind === 'BOOLEAN') put('yes or no', { said: String(boolean), value: null, unit: null });
    else if (kind === 'ENTITY' && state) put('state', { said: name ?? '', value: null, unit: null });
  }
  return out;
}
