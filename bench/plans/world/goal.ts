import type { IndicatorKind } from '../data/indicators.js';
import type { Draw } from '../draw.js';
import type { Goal } from './world.js';

/** As the indicator is counted: things whole, all else to one decimal. */
export const rounded = ({ unit }: IndicatorKind, value: number): number =>
  /^[家件座]$/.test(unit) ? Math.max(2, Math.round(value)) : Math.round(value * 10) / 10;

export function makeGoal(draw: Draw, kind: IndicatorKind): Goal {
  const baseline = rounded(kind, draw.figure(...kind.range));
  return { kind, baseline, target: grown(draw, kind, baseline) };
}

/** Of one county: all of them together stay below what the whole has at least. */
export function makeCountyGoal(draw: Draw, kind: IndicatorKind): Goal {
  const baseline = rounded(kind, (kind.range[0] * draw.between(30, 80)) / 1000);
  return { kind, baseline, target: grown(draw, kind, baseline) };
}

/** From where the one plan ended, or nearly, to the end of the next. */
export function laterGoal(draw: Draw, { kind, target }: Goal, lowered: boolean): Goal {
  const baseline = rounded(kind, target * 0.9);
  return { kind, baseline, target: lowered ? rounded(kind, target * 0.95) : grown(draw, kind, target) };
}

/** The value five years on, higher than the first. */
function grown(draw: Draw, kind: IndicatorKind, baseline: number): number {
  const [low, high] = kind.growth;
  const target = Math.max(rounded(kind, baseline * (low + (high - low) * draw.next())), rounded(kind, baseline + 1));
  return kind.unit === '%' ? Math.min(target, 99) : target;
}
