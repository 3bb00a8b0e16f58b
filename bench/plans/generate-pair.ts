/** Two plans of one place, five years apart, and what changed from the one to the other. */
import { type Change, changesOf } from './changes.js';
import { Draw } from './draw.js';
import { type GeneratedPlan, type PlanOptions, sizeOf, writePlan } from './generate-plan.js';
import { drawManner } from './manner.js';
import { laterWorld } from './world/later-world.js';
import { makeWorld, periods } from './world/make-world.js';

export interface GeneratedPair {
  /** 十三五 */
  earlier: GeneratedPlan;
  /** 十四五 */
  later: GeneratedPlan;
  changes: Change[];
}

export interface PairOptions extends Pick<PlanOptions, 'format' | 'conflicts'> {
  /** Parks of the earlier plan, and half its projects: 6 unless given. */
  units?: number;
}

/** Neither plan contradicts itself unless `conflicts` is true. */
export function generatePair(seed: number, { units = 6, format, conflicts = false }: PairOptions = {}): GeneratedPair {
  const draw = new Draw(seed + 0.5e9);
  const before = makeWorld(draw, sizeOf(units), periods[1]!);
  const after = laterWorld(draw, before);
  // Both say of a park what they say in the same kind of place, a table or text, so that nothing is left out of one only.
  const manner = drawManner(new Draw(seed + 0.25e9), format);
  const other = drawManner(new Draw(seed + 0.3e9), format);
  const earlier = writePlan(seed, before, manner, { conflicts });
  const later = writePlan(seed + 1, after, { ...other, parks: manner.parks, projects: manner.projects }, { conflicts });
  return {
    earlier: { ...earlier, name: `earlier-${earlier.name}` },
    later: { ...later, name: `later-${later.name}` },
    changes: changesOf(earlier.truth, later.truth),
  };
}
