/** Amounts of one family brought to one unit, so that 1.5万亿元 and 15000亿元 compare. */
import { magnitudes, units } from '../../../ingest/lexicon/units.js';

export interface Amount {
  family: string;
  amount: number;
}

/** `unit` as written: 亿元, km2, 个, or none. */
export function amountOf(value: number, unit: string | null): Amount {
  const text = (unit ?? '').replace(/\s/g, '');
  for (const [power, factor] of magnitudes) {
    if (!text.startsWith(power)) continue;
    const rest = text.slice(power.length);
    const base = units.get(rest);
    if (rest === '') return { family: 'money', amount: value * factor };
    return { family: base?.family ?? rest, amount: value * factor * (base?.factor ?? 1) };
  }
  const base = units.get(text) ?? units.get(text.toLowerCase());
  return { family: base?.family ?? text, amount: value * (base?.factor ?? 1) };
}

/** Null where the two are of different families; a missing unit is taken as the other's. */
export function compareAmounts(
  a: { value: number; unit: string | null },
  b: { value: number; unit: string | null },
): number | null {
  const x = amountOf(a.value, a.unit ?? b.unit);
  const y = amountOf(b.value, b.unit ?? a.unit);
  return x.family === y.family ? x.amount - y.amount : null;
}

/** The value in another unit of its family, null where the families differ; a missing unit is the other. */
export function converted(value: number, unit: string | null, to: string | null): number | null {
  if (unit === to || unit === null || to === null) return value;
  const from = amountOf(value, unit);
  const one = amountOf(1, to);
  return from.family === one.family && one.amount !== 0 ? from.amount / one.amount : null;
}

export function holdsFor(difference: number, cmp: string): boolean {
  const small = Math.abs(difference) < 1e-9;
  switch (cmp) {
    case '>':
      return difference > 0 && !small;
    case '>=':
      return difference > 0 || small;
    case '<':
      return difference < 0 && !small;
    case '<=':
      return difference < 0 || small;
    case '=':
      return small;
    default:
      return false;
  }
}

/** Without the noise of binary fractions: 65 - 41.03 is 23.97. */
export const round = (n: number): number => Number(n.toPrecision(12));
