/** Invented development plans with what they state: the same seed gives the same plan. */
import { contradictions } from './chapters/contradictions.js';
import { counties } from './chapters/counties.js';
import { basis, cover } from './chapters/front.js';
import { review, targets } from './chapters/goals.js';
import { parks } from './chapters/parks.js';
import { carriedOut } from './chapters/policies.js';
import { projects } from './chapters/projects.js';
import { fillers, shortcomings } from './data/documents.js';
import { Draft } from './draft.js';
import { Draw } from './draw.js';
import { drawManner, type Manner } from './manner.js';
import type { Truth } from './statement.js';
import { makeWorld, type Size } from './world/make-world.js';
import type { World } from './world/world.js';

export interface GeneratedPlan {
  text: string;
  format: 'md' | 'txt';
  /** A file name. */
  name: string;
  truth: Truth;
}

export interface PlanOptions {
  format?: 'md' | 'txt';
  /** About how long the text is to be, 3,000 to 1,000,000. */
  characters?: number;
  /** Sentences that contradict others; they come unless this is false. */
  conflicts?: boolean;
}

/** Characters of a short plan with one unit, and how long the first try at a longer one may be. */
const least = 3000;
const tried = 30_000;

export function generatePlan(seed: number, options: PlanOptions = {}): GeneratedPlan {
  const { characters = new Draw(seed).between(4000, 9000) } = options;
  const manner = drawManner(new Draw(seed + 0.25e9), options.format);
  const ofUnits = (units: number) => writePlan(seed, makeWorld(new Draw(seed + 0.5e9), sizeOf(units)), manner, options);
  const units = Math.max(2, Math.round((Math.min(characters, tried) - 1800) / 300));
  const plan = ofUnits(units);
  // How long a unit is depends on the manner: one try tells.
  const each = (plan.text.length - least / 2) / units;
  const wanted = Math.max(2, Math.round((characters - least / 2) / each));
  return wanted === units ? plan : ofUnits(wanted);
}

export const sizeOf = (units: number): Size => ({ parks: Math.max(4, units), projects: units * 2 });

/** The plan of a world, told in one manner; the seed decides the words. */
export function writePlan(seed: number, world: World, manner: Manner, options: PlanOptions): GeneratedPlan {
  const draw = new Draw(seed + 0.75e9);
  const draft = new Draft(draw, manner);
  const filler = () => draft.paragraph(draw.sample(fillers, draw.between(1, 3)).join(''));
  const front = cover(draft, world);
  basis(draft, world);

  draft.heading(1, '发展基础');
  draft.heading(2, draw.pick(['主要成效', '基础条件']));
  review(draft, world);
  draft.heading(2, '存在问题');
  for (const text of draw.sample(shortcomings, 2)) draft.paragraph(text);

  draft.heading(1, '总体要求');
  draft.heading(2, '指导思想');
  carriedOut(draft, world);
  filler();
  draft.heading(2, draw.pick(['发展目标', '主要目标']));
  targets(draft, world);

  draft.heading(1, draw.pick(['产业布局', '县域产业发展重点']));
  counties(draft, world);
  draft.heading(1, draw.pick(['园区建设', '提升园区承载能力']));
  parks(draft, world);
  draft.heading(1, draw.pick(['重大项目', '项目建设']));
  projects(draft, world);

  draft.heading(1, '保障措施');
  filler();
  if (options.conflicts !== false) contradictions(draft, world);
  filler();
  const { format } = manner.layout;
  return { text: draft.text(), format, name: `plan-${seed}.${format}`, truth: { ...front, said: draft.said } };
}
