/** Amounts of two plans on one scale. */
import { magnitudes, type UnitFamily, units } from '../../ingest/lexicon/units.js';

/** Families in which only the very unit is the same quantity: a 个 and a 家 are not, nor % and 个百分点. */
const unlike: ReadonlySet<UnitFamily> = new Set(['count', 'other']);

interface Measure {
  base: string;
  factor: number;
}

/** 亿元 is 元 times 1e8; a unit that is not known is a quantity of its own. */
function measured(unit: string): Measure {
  const text = unit.normalize('NFKC').trim();
  const of = (base: string, times: number): Measure | null => {
    const known = units.get(base);
    if (!known) return null;
    const own = unlike.has(known.family) || base.endsWith('百分点');
    return { base: own ? base.replace(/^个百分点$/, '百分点') : known.family, factor: known.factor * times };
  };
  const direct = of(text, 1);
  if (direct) return direct;
  for (const [power, times] of magnitudes) {
    if (!text.startsWith(power)) continue;
    const shifted = of(text.slice(power.length), times);
    if (shifted) return shifted;
  }
  return { base: text, factor: 1 };
}

/** What one of `from` is in `to`: 万元 in 亿元 is 0.0001. Null where they are different quantities: 亿元 and %. */
export function conversion(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return from === to ? 1 : null;
  const [one, other] = [measured(from), measured(to)];
  return one.base === other.base ? one.factor / other.factor : null;
}

/** Conversion leaves dust in the last digits. */
const clean = (n: number): number => Number(n.toPrecision(12));

/** -1 less, 0 the same, 1 more; `a` and `b` are on one scale. */
export const compared = (a: number, b: number): number => Math.sign(clean(a) - clean(b));

/** How fine a number is written: 1508.3 to a tenth. */
function step(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(clean(value)))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** Is `a`, times `factor`, `b` or what `b` is when written as finely as `a`? */
export function mayBe(a: number, b: number, factor: number): boolean {
  const apart = Math.abs(clean(a * factor) - clean(b));
  return apart === 0 || apart < (step(a) * factor) / 2;
}

/** Is the one the other rounded? 1508.3 and 1508 are; `factor` converts the first to the second. */
export const agree = (a: number, b: number, factor: number): boolean => mayBe(a, b, factor) || mayBe(b, a, 1 / factor);
