/** Can two figures of one thing both hold? */
import type { MeasurementRecord } from '../../../graph/model.js';
import { units } from '../../lexicon/units.js';
import { remembered } from '../../remembered.js';

interface Amount {
  value: number;
  family: string;
}

/** In the family's base unit; a unit the lexicon does not know is a family of its own. */
export function amountOf(value: number | null, unit: string | null): Amount | null {
  if (value === null) return null;
  const { power, factor, family } = measureOf(unit ?? '');
  return { value: value * power * factor, family };
}

const measureOf = remembered((unit: string): { power: number; factor: number; family: string } => {
  const m = /^(?<power>[万亿])?(?<base>[^/]*)(?<per>\/.*)?$/u.exec(unit);
  const known = units.get(m?.groups?.base ?? '');
  const power = m?.groups?.power === '亿' ? 1e8 : m?.groups?.power === '万' ? 1e4 : 1;
  const family = known ? known.family : (m?.groups?.base ?? '');
  return { power, factor: known?.factor ?? 1, family: `${family}${m?.groups?.per ?? ''}` };
});

/** The least step that a figure is written in: 5.9 in tenths, 4.12万 in hundreds, 6000 as a round figure in thousands. */
function step(m: MeasurementRecord): number {
  const decimals = /\.(\d+)/.exec(m.valueText)?.[1]?.length;
  const power = m.valueText.endsWith('万') ? 1e4 : 1;
  const zeros = decimals === undefined ? (/\d(0{2,})$/.exec(m.valueText)?.[1]?.length ?? 0) : 0;
  return amountOf(10 ** (zeros - (decimals ?? 0)) * power, m.unit)?.value ?? 0;
}

/** Is one the other rounded? 286 is 286.4, and 6000 stands for 5968.4; 28 is not 28.5, and 500 not 480. */
function rounded(a: MeasurementRecord, x: number, b: MeasurementRecord, y: number): boolean {
  const [coarse, fine, by] = step(a) >= step(b) ? [x, y, step(a)] : [y, x, step(b)];
  if (by <= 0) return false;
  const round = /00$/.test((step(a) >= step(b) ? a : b).valueText);
  if (round && Math.abs(coarse - fine) > Math.abs(coarse) * 0.01) return false;
  return Math.abs(Math.round(fine / by + 1e-9) * by - coarse) < by * 1e-6;
}

/**
 * True where one of the two must be wrong: 12% and 10%, over 500 and 420; not over 1000 and 1200, not about 600 and 596,
 * not 286 and 286.4. Figures of different families, or without a number, contradict nothing; ratios compare as written.
 */
export function contradict(a: MeasurementRecord, b: MeasurementRecord): boolean {
  if (a.value === null && b.value === null && a.unit === b.unit && isRatio(a) && isRatio(b)) {
    return ratio(a.valueText) !== ratio(b.valueText);
  }
  const x = amountOf(a.value, a.unit);
  const y = amountOf(b.value, b.unit);
  if (!x || !y || x.family !== y.family) return false;
  if (rounded(a, x.value, b, y.value)) return false;
  const tolerance = Math.max(Math.abs(x.value), Math.abs(y.value)) * (x.family === 'percent' ? 1e-9 : 0.001);
  if (a.comparator === '~' || b.comparator === '~') return Math.abs(x.value - y.value) > Math.abs(x.value) * 0.15;
  const upA = a.comparator.startsWith('>');
  const upB = b.comparator.startsWith('>');
  const downA = a.comparator.startsWith('<');
  const downB = b.comparator.startsWith('<');
  if ((upA && upB) || (downA && downB)) return false;
  if (upA || downB) return y.value < x.value - tolerance;
  if (upB || downA) return x.value < y.value - tolerance;
  return Math.abs(x.value - y.value) > tolerance;
}

const isRatio = (m: MeasurementRecord): boolean => /[∶:：]/u.test(m.valueText);
const ratio = (text: string): string =>
  text
    .split(/[∶:：]/u)
    .map((n) => String(Number(n)))
    .join(':');
