/** Yearly growth or a multiple against the two levels it should join, within one section: 100 → 150 in five years is not 20% a year. */
import type { ConflictRecord, MeasurementRecord } from '../../../graph/model.js';
import { amountOf } from './amounts.js';
import { type Check, type ConflictContext, conflictOf, written } from './context.js';

export const growthCheck: Check = (context) => {
  const levels = exactLevels(context.measurements);
  return context.measurements.flatMap((m) =>
    m.unit === '%' ? yearly(context, levels, m) : m.unit === '倍' ? multiple(context, levels, m) : [],
  );
};

/** By indicator, whom it is about, and section. */
type Levels = ReadonlyMap<string, readonly MeasurementRecord[]>;

const keyOf = (indicator: string, m: MeasurementRecord): string =>
  [indicator, m.about.join(','), m.evidence[0]?.section ?? ''].join('\n');

function exactLevels(measurements: readonly MeasurementRecord[]): Levels {
  const levels = new Map<string, MeasurementRecord[]>();
  for (const m of measurements) {
    if (m.comparator !== '=' || m.value === null || m.year?.length !== 4) continue;
    const key = keyOf(m.indicator, m);
    const known = levels.get(key);
    if (known) known.push(m);
    else levels.set(key, [m]);
  }
  return levels;
}

/** Levels of the indicator whose growth `m` is, in the same section. */
function levelsOf(m: MeasurementRecord, suffix: RegExp, levels: Levels): readonly MeasurementRecord[] {
  const base = m.indicator.replace(suffix, '');
  return base === m.indicator ? [] : (levels.get(keyOf(base, m)) ?? []);
}

const at = (list: readonly MeasurementRecord[], year: number): MeasurementRecord | undefined =>
  list.find((l) => Number(l.year) === year);

const inConstantPrices = /生产总值|增加值|可支配收入|纯收入/u;
/** Percentage points a year that prices may well add. */
const risingPrices = 4;

/** 200 → 322 over 2021-2025 against 10% a year. */
function yearly(context: ConflictContext, levels: Levels, m: MeasurementRecord): ConflictRecord[] {
  const span = /^(\d{4})-(\d{4})$/.exec(m.year ?? '');
  if (!span || m.value === null || m.comparator === '~') return [];
  const found = levelsOf(m, /年均增长$/u, levels);
  const last = Number(span[2]);
  const first = Number(span[1]) - 1;
  const [from, to] = [at(found, first) ?? at(found, first + 1), at(found, last)];
  const ratio = ratioOf(from, to);
  if (!from || !to || ratio === null) return [];
  const implied = (ratio ** (1 / (last - Number(from.year))) - 1) * 100;
  const off =
    m.comparator === '=' ? Math.abs(implied - m.value) : m.comparator.startsWith('>') ? m.value - implied : implied - m.value;
  if (off < Math.max(0.8, m.value * 0.05)) return [];
  // Levels are told in the prices of their year, growth in constant ones: rising prices part the two.
  if (inConstantPrices.test(m.indicator) && implied > m.value && implied - m.value < risingPrices) return [];
  const topic = `${context.nameOf(m.indicator)}：与首末年数值推算不符`;
  return [
    conflictOf(
      context,
      'arithmetic',
      topic,
      m.about,
      [to.evidence[0]!, m.evidence[0]!],
      [`${written(from)}→${written(to)}，年均约${implied.toFixed(1)}%`, written(m)],
    ),
  ];
}

/** 由100增加到280，增长2.8倍: it is 2.8 times as much, so it grew by 1.8 times. */
function multiple(context: ConflictContext, levels: Levels, m: MeasurementRecord): ConflictRecord[] {
  if (m.value === null || m.comparator !== '=') return [];
  const found = levelsOf(m, /增长$/u, levels).filter((l) => l.evidence[0]!.start <= m.evidence[0]!.start);
  const to = found.find((l) => l.year === m.year);
  const from = found.find((l) => l !== to && Number(l.year) < Number(m.year));
  const ratio = ratioOf(from, to);
  if (!from || !to || ratio === null || Math.abs(m.value - (ratio - 1)) <= 0.1 * ratio) return [];
  const topic = `${context.nameOf(m.indicator)}倍数`;
  return [
    conflictOf(
      context,
      'arithmetic',
      topic,
      m.about,
      [to.evidence[0]!, m.evidence[0]!],
      [`${written(from)}→${written(to)}，增长约${(ratio - 1).toFixed(2)}倍`, `增长${written(m)}`],
    ),
  ];
}

function ratioOf(from: MeasurementRecord | undefined, to: MeasurementRecord | undefined): number | null {
  const a = from && amountOf(from.value, from.unit);
  const b = to && amountOf(to.value, to.unit);
  return a && b && a.family === b.family && a.value > 0 && b.value > 0 ? b.value / a.value : null;
}
