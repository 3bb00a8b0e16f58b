/** Bounds on a figure, compared across the units of one family: not less than 1000 亿元 is met by 12000000 万元 too. */
import type { Comparator } from '../../graph/model.js';
import type { Condition } from '../../graph/query.js';
import { magnitudes, type UnitFamily, units } from '../../ingest/lexicon/units.js';

export interface Bounds {
  atLeast?: number | null;
  atMost?: number | null;
  unit?: string | null;
}

/** Families whose units measure the same; a 个 and a 家 do not. */
const unlike: ReadonlySet<UnitFamily> = new Set(['count', 'other']);

/** Conditions on a Measurement; empty where no bound is given. A figure "小于500" is never taken to be at least something. */
export function amountConditions({ atLeast, atMost, unit }: Bounds): Condition[] {
  const bounded: Condition[] = [];
  if (typeof atLeast === 'number') bounded.push(notBounded(['<', '<=']));
  if (typeof atMost === 'number') bounded.push(notBounded(['>', '>=']));
  if (!unit) return [...bounded, ...within(atLeast, atMost, 1)];
  const alternatives = equivalents(unit).map(
    ({ names, factor }): Condition => ({
      op: 'and',
      of: [{ op: 'prop', prop: 'unit', cmp: 'in', value: names }, ...within(atLeast, atMost, factor)],
    }),
  );
  return [...bounded, { op: 'or', of: alternatives }];
}

const notBounded = (signs: Comparator[]): Condition => ({
  op: 'not',
  of: { op: 'prop', prop: 'comparator', cmp: 'in', value: signs },
});

function within(atLeast: number | null | undefined, atMost: number | null | undefined, factor: number): Condition[] {
  const found: Condition[] = [];
  if (typeof atLeast === 'number') found.push({ op: 'prop', prop: 'value', cmp: '>=', value: rounded(atLeast * factor) });
  if (typeof atMost === 'number') found.push({ op: 'prop', prop: 'value', cmp: '<=', value: rounded(atMost * factor) });
  return found;
}

/** Conversion leaves dust in the last digits: 0.1 × 3. */
const rounded = (n: number): number => Number(n.toPrecision(12));

/** The units of the same family, by what one of `unit` is worth in them; the unit itself only, where it is not known. */
export function equivalents(unit: string): { names: string[]; factor: number }[] {
  const asked = unit.normalize('NFKC').trim();
  const known = measured(asked);
  if (!known) return [{ names: [...new Set([unit, asked])], factor: 1 }];
  const byFactor = new Map<number, string[]>();
  for (const [base, { family, factor }] of units) {
    if (family !== known.family || (unlike.has(family) && base !== known.base)) continue;
    for (const [power, times] of [['', 1] as const, ...magnitudes]) {
      const worth = rounded(known.factor / (factor * times));
      byFactor.set(worth, [...(byFactor.get(worth) ?? []), power + base]);
    }
  }
  return [...byFactor].map(([factor, names]) => ({ names: factor === 1 ? [...new Set([...names, unit])] : names, factor }));
}

/** 亿元 is 元 times 1e8. */
function measured(text: string): { base: string; family: UnitFamily; factor: number } | null {
  const direct = units.get(text);
  if (direct) return { base: text, family: direct.family, factor: direct.factor };
  for (const [power, times] of magnitudes) {
    if (!text.startsWith(power)) continue;
    const base = text.slice(power.length);
    const unit = units.get(base);
    if (unit) return { base, family: unit.family, factor: unit.factor * times };
  }
  return null;
}
